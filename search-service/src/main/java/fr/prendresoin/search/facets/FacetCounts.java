package fr.prendresoin.search.facets;

import fr.prendresoin.search.engine.Clauses;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.question.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    private static final String AROUND = "around";

    /// To choose a département takes the place of what was understood of the words, whatever it is.
    private static final Set<String> PLACES = Set.of(AROUND, "department", "region");

    /// Counts beside the choices that are made.
    ///
    /// @param chosen the filter of each facet that has a choice
    /// @param asked may say where in its words: that is a choice too
    public static FacetCounts of(Map<String, JsonNode> chosen, Asked asked) {
        if (!asked.isPlaceUnderstood()) {
            return new FacetCounts(chosen, Set.of());
        }
        Map<String, JsonNode> filters = new LinkedHashMap<>(chosen);
        Around around = asked.around();
        if (around != null) {
            filters.put(AROUND, around.within());
        }
        return new FacetCounts(filters, PLACES);
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

    /// The choices of a facet as the engine counted them.
    ///
    /// @param made those that are made: one that finds nothing is shown with its 0, so that it can be undone
    public List<Choice> choices(String facet, JsonNode aggregations, List<String> made, UnaryOperator<String> label) {
        JsonNode buckets =
                aggregations.path(isApart(facet) ? facet : MATCHING).path(facet).path("buckets");
        var counts = new LinkedHashMap<String, Long>();
        if (buckets.isObject()) {
            buckets.properties().forEach(bucket -> counts.put(bucket.getKey(), count(bucket.getValue())));
        } else {
            // The key of a yes or no is a number, and its word stands beside.
            buckets.forEach(bucket -> counts.put(
                    bucket.path(bucket.has("key_as_string") ? "key_as_string" : "key")
                            .asString(),
                    count(bucket)));
        }
        made.forEach(value -> counts.putIfAbsent(value, 0L));
        return counts.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static long count(JsonNode bucket) {
        return bucket.path("doc_count").longValue();
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
