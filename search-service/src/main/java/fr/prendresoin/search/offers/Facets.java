package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.facets.Choice;
import fr.prendresoin.search.facets.FacetCounts;
import fr.prendresoin.search.facets.FacetLabels;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts what other choices would find: each facet holds every filter but its own.
@Component
class Facets {

    static final String GROUPS = "groups";

    /// Up to here the number of groups is counted, above it is estimated.
    static final int EXACT_GROUPS = 40_000;

    private static final ObjectNode GROUP_COUNT =
            object("cardinality", object("field", OfferQueries.GROUP, "precision_threshold", EXACT_GROUPS));

    private static final List<String> DAYS = List.of("1", "3", "7", "14", "31");
    private static final List<String> SALARIES = List.of("1900", "2000", "2200", "2500", "3000", "4000");
    private static final int ALL_VALUES = 250;

    private final FacetLabels labels;

    Facets(FacetLabels labels) {
        this.labels = labels;
    }

    static Map<String, ObjectNode> aggregations(OfferSearch search) {
        var counts = new LinkedHashMap<String, ObjectNode>();
        for (Facet facet : Facet.values()) {
            counts.put(facet.parameter, count(facet, search));
        }
        return counts(search).aggregations(counts, Map.of(GROUPS, GROUP_COUNT));
    }

    Map<String, List<Choice>> of(OfferSearch search, JsonNode aggregations) {
        var facets = new LinkedHashMap<String, List<Choice>>();
        FacetCounts counted = counts(search);
        for (Facet facet : Facet.values()) {
            List<String> made = search.chosen().getOrDefault(facet, List.of());
            facets.put(
                    facet.parameter,
                    counted.choices(facet.parameter, aggregations, made, value -> label(facet, value)));
        }
        return facets;
    }

    private static FacetCounts counts(OfferSearch search) {
        var filters = new LinkedHashMap<String, JsonNode>();
        search.chosen()
                .forEach((facet, values) ->
                        filters.put(facet.parameter, OfferQueries.chosen(facet, values, search.now())));
        return FacetCounts.of(filters, search.asked());
    }

    private static ObjectNode count(Facet facet, OfferSearch search) {
        List<String> chosen = search.chosen().getOrDefault(facet, List.of());
        return switch (facet) {
            case PUBLISHED_WITHIN ->
                ranges("date_range", facet, DAYS, chosen, days -> OfferQueries.daysBefore(search.now(), days));
            case SALARY_MIN -> ranges("range", facet, SALARIES, chosen, OfferQueries::cents);
            default -> Search.values(facet.field, ALL_VALUES);
        };
    }

    private static ObjectNode ranges(
            String kind,
            Facet facet,
            List<String> usual,
            List<String> chosen,
            java.util.function.Function<String, Object> from) {
        List<ObjectNode> ranges = Stream.concat(usual.stream(), chosen.stream())
                .distinct()
                .map(key -> object("key", key, "from", from.apply(key)))
                .toList();
        return object(kind, object("field", facet.field, "ranges", array(ranges)));
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case FAMILY -> labels.family(value);
            case METIER -> labels.metier(value);
            case CONTRACT -> Words.CONTRACTS.getOrDefault(value, value);
            case WORKING_TIME -> Words.WORKING_TIMES.getOrDefault(value, value);
            case EXPERIENCE -> Words.EXPERIENCES.getOrDefault(value, value);
            case DEPARTMENT -> labels.department(value);
            case REGION -> labels.region(value);
            case DISABILITY_FRIENDLY ->
                value.equals("true") ? "Ouvert aux personnes en situation de handicap" : "Non précisé";
            case PUBLISHED_WITHIN -> value.equals("1") ? "Un jour" : value + " jours";
            case SALARY_MIN -> "À partir de " + grouped(value) + " € par mois";
        };
    }

    private static String grouped(String euros) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(Long.parseLong(euros));
    }
}
