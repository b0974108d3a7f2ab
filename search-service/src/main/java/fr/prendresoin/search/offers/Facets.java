package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.FacetCounts;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import io.swagger.v3.oas.annotations.media.Schema;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            object("cardinality", object("field", SearchQueries.GROUP, "precision_threshold", EXACT_GROUPS));

    private static final String AROUND = "around";

    /// To choose a département takes the place of what was understood of the words, whatever it is.
    private static final Set<String> PLACES = Set.of(AROUND, Facet.DEPARTMENT.parameter, Facet.REGION.parameter);

    private static final List<String> DAYS = List.of("1", "3", "7", "14", "31");
    private static final List<String> SALARIES = List.of("1900", "2000", "2200", "2500", "3000", "4000");
    private static final int ALL_VALUES = 250;

    private final Reference reference;

    Facets(Reference reference) {
        this.reference = reference;
    }

    /// @param value what to give the parameter of the facet's name to make this choice
    /// @param count offers that the choice would find
    @Schema(description = "Un choix possible d’un filtre.")
    record Choice(
            @Schema(description = "À donner au paramètre", example = "CDI")
            String value,

            String label,

            @Schema(description = "Offres que ce choix trouverait")
            long count) {}

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
            JsonNode buckets = counted.of(facet.parameter, aggregations);
            facets.put(facet.parameter, choices(facet, buckets, search.chosen().getOrDefault(facet, List.of())));
        }
        return facets;
    }

    private static FacetCounts counts(OfferSearch search) {
        var filters = new LinkedHashMap<String, JsonNode>();
        search.chosen()
                .forEach((facet, values) ->
                        filters.put(facet.parameter, SearchQueries.chosen(facet, values, search.now())));
        if (!search.placeUnderstood()) {
            return new FacetCounts(filters);
        }
        if (search.around() != null) {
            filters.put(AROUND, SearchQueries.within(search.around()));
        }
        return new FacetCounts(filters, PLACES);
    }

    private static ObjectNode count(Facet facet, OfferSearch search) {
        List<String> chosen = search.chosen().getOrDefault(facet, List.of());
        return switch (facet) {
            case PUBLISHED_WITHIN ->
                ranges("date_range", facet, DAYS, chosen, days -> SearchQueries.daysBefore(search.now(), days));
            case SALARY_MIN -> ranges("range", facet, SALARIES, chosen, SearchQueries::cents);
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

    private List<Choice> choices(Facet facet, JsonNode buckets, List<String> chosen) {
        var counts = new LinkedHashMap<String, Long>();
        for (JsonNode bucket : buckets.values()) {
            String key = bucket.has("key_as_string") && facet == Facet.DISABILITY_FRIENDLY
                    ? bucket.path("key_as_string").stringValue()
                    : bucket.path("key").asString();
            counts.put(key, bucket.path("doc_count").longValue());
        }
        // A choice that finds nothing is shown with its 0, so that it can be undone.
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        return counts.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), label(facet, entry.getKey()), entry.getValue()))
                .toList();
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case FAMILY -> Families.NAMES.getOrDefault(value, value);
            case METIER -> label(reference.metiers().get(value), value);
            case CONTRACT -> Words.CONTRACTS.getOrDefault(value, value);
            case WORKING_TIME -> Words.WORKING_TIMES.getOrDefault(value, value);
            case EXPERIENCE -> Words.EXPERIENCES.getOrDefault(value, value);
            case DEPARTMENT -> reference.territories().departments().getOrDefault(value, value);
            case REGION -> reference.territories().regions().getOrDefault(value, value);
            case DISABILITY_FRIENDLY ->
                value.equals("true") ? "Ouvert aux personnes en situation de handicap" : "Non précisé";
            case PUBLISHED_WITHIN -> value.equals("1") ? "Un jour" : value + " jours";
            case SALARY_MIN -> "À partir de " + grouped(value) + " € par mois";
        };
    }

    private static String grouped(String euros) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(Long.parseLong(euros));
    }

    private static String label(@Nullable Metier metier, String slug) {
        return metier == null ? slug : metier.label();
    }
}
