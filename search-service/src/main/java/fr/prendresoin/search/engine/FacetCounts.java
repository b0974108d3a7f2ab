package fr.prendresoin.search.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts what other choices would find: the counts of a facet hold every filter but its own. Facets without a choice
/// share the filter of all choices.
///
/// @param chosen the filter of each facet that has a choice, by the facet's name
/// @param alternatives filters and facets of which a new choice takes the place of all
public record FacetCounts(Map<String, JsonNode> chosen, Set<String> alternatives) {

    /// The aggregation that holds everything that matches.
    public static final String MATCHING = "matching";

    /// No facet has to do with another.
    public FacetCounts(Map<String, JsonNode> chosen) {
        this(chosen, Set.of());
    }

    /// What to ask the engine.
    ///
    /// @param counts what counts the values of each facet, by its name
    /// @param more what is to be made out of everything that matches, by name
    public Map<String, ObjectNode> aggregations(Map<String, ObjectNode> counts, Map<String, ObjectNode> more) {
        var aggregations = new LinkedHashMap<String, ObjectNode>();
        ObjectNode matching = scope(null);
        more.forEach((name, aggregation) -> Search.within(matching, name, aggregation));
        aggregations.put(MATCHING, matching);
        counts.forEach((facet, count) -> {
            if (isApart(facet)) {
                aggregations.put(facet, Search.within(scope(facet), facet, count));
            } else {
                Search.within(matching, facet, count);
            }
        });
        return aggregations;
    }

    /// What the engine counted for a facet.
    public JsonNode of(String facet, JsonNode aggregations) {
        return aggregations.path(isApart(facet) ? facet : MATCHING).path(facet).path("buckets");
    }

    private boolean isApart(String facet) {
        return chosen.containsKey(facet) || alternatives.contains(facet);
    }

    private ObjectNode scope(@Nullable String own) {
        List<JsonNode> filters = new ArrayList<>();
        chosen.forEach((facet, filter) -> {
            if (!facet.equals(own) && !(alternatives.contains(facet) && own != null && alternatives.contains(own))) {
                filters.add(filter);
            }
        });
        return Clauses.object("filter", Clauses.all(filters));
    }
}
