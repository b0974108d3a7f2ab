package fr.prendresoin.search.formations;

import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.facets.Choice;
import fr.prendresoin.search.facets.FacetCounts;
import fr.prendresoin.search.facets.FacetLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts what other choices would find: each facet holds every filter but its own.
@Component
class FormationFacets {

    private static final List<String> WAITS = List.of("30", "90", "180", "365");
    private static final int ALL_VALUES = 250;

    private final FacetLabels labels;

    FormationFacets(FacetLabels labels) {
        this.labels = labels;
    }

    static Map<String, ObjectNode> aggregations(FormationSearch search) {
        var counts = new LinkedHashMap<String, ObjectNode>();
        for (FormationFacet facet : FormationFacet.values()) {
            counts.put(facet.parameter, count(facet, search));
        }
        return counts(search).aggregations(counts, Map.of());
    }

    Map<String, List<Choice>> of(FormationSearch search, JsonNode aggregations) {
        var facets = new LinkedHashMap<String, List<Choice>>();
        FacetCounts counted = counts(search);
        for (FormationFacet facet : FormationFacet.values()) {
            List<String> made = search.chosen().getOrDefault(facet, List.of());
            facets.put(
                    facet.parameter,
                    counted.choices(facet.parameter, aggregations, made, value -> label(facet, value)));
        }
        return facets;
    }

    private static FacetCounts counts(FormationSearch search) {
        var filters = new LinkedHashMap<String, JsonNode>();
        search.chosen()
                .forEach((facet, values) ->
                        filters.put(facet.parameter, FormationQueries.chosen(facet, values, search.today())));
        return FacetCounts.of(filters, search.asked());
    }

    private static ObjectNode count(FormationFacet facet, FormationSearch search) {
        if (facet != FormationFacet.STARTS_WITHIN) {
            return Search.values(facet.field, ALL_VALUES);
        }
        ObjectNode waits = object();
        Stream.concat(WAITS.stream(), search.chosen().getOrDefault(facet, List.of()).stream())
                .distinct()
                .forEach(days ->
                        waits.set(days, FormationQueries.startingWithin(search.today(), Integer.parseInt(days))));
        return object("filters", object("filters", waits));
    }

    private String label(FormationFacet facet, String value) {
        return switch (facet) {
            case FAMILY -> labels.family(value);
            case METIER -> labels.metier(value);
            case DIPLOMA -> labels.diploma(value);
            case LEVEL -> FormationWords.LEVELS.getOrDefault(value, value);
            case MODALITY -> FormationWords.MODALITIES.getOrDefault(value, value);
            case FUNDING -> FormationWords.FUNDINGS.getOrDefault(value, value);
            case CERTIFYING -> value.equals("true") ? "Certifiante" : "Non certifiante";
            case APPRENTICESHIP -> value.equals("true") ? "En alternance" : "Sans alternance";
            case DEPARTMENT -> labels.department(value);
            case REGION -> labels.region(value);
            case STARTS_WITHIN -> value.equals("1") ? "Dans un jour" : "Dans les " + value + " jours";
        };
    }
}
