package fr.prendresoin.search.formations;

import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.FacetCounts;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts what other choices would find: each facet holds every filter but its own.
@Component
class FormationFacets {

    private static final List<String> WAITS = List.of("30", "90", "180", "365");
    private static final int ALL_VALUES = 250;

    private final Reference reference;

    FormationFacets(Reference reference) {
        this.reference = reference;
    }

    /// @param value what to give the parameter of the facet's name to make this choice
    @Schema(description = "Un choix possible d’un filtre.")
    record FormationChoice(
            @Schema(description = "À donner au paramètre", example = "DEAS")
            String value,

            String label,

            @Schema(description = "Formations que ce choix trouverait")
            long count) {}

    static Map<String, ObjectNode> aggregations(FormationSearch search) {
        var counts = new LinkedHashMap<String, ObjectNode>();
        for (FormationFacet facet : FormationFacet.values()) {
            counts.put(facet.parameter, count(facet, search));
        }
        return counts(search).aggregations(counts, Map.of());
    }

    Map<String, List<FormationChoice>> of(FormationSearch search, JsonNode aggregations) {
        var facets = new LinkedHashMap<String, List<FormationChoice>>();
        FacetCounts counted = counts(search);
        for (FormationFacet facet : FormationFacet.values()) {
            JsonNode buckets = counted.of(facet.parameter, aggregations);
            facets.put(facet.parameter, choices(facet, buckets, search.chosen().getOrDefault(facet, List.of())));
        }
        return facets;
    }

    private static FacetCounts counts(FormationSearch search) {
        var filters = new LinkedHashMap<String, JsonNode>();
        search.chosen()
                .forEach((facet, values) ->
                        filters.put(facet.parameter, FormationQueries.chosen(facet, values, search.today())));
        return new FacetCounts(filters);
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

    private List<FormationChoice> choices(FormationFacet facet, JsonNode buckets, List<String> chosen) {
        var counts = new LinkedHashMap<String, Long>();
        if (buckets.isObject()) {
            buckets.properties()
                    .forEach(bucket -> counts.put(
                            bucket.getKey(), bucket.getValue().path("doc_count").longValue()));
        } else {
            for (JsonNode bucket : buckets.values()) {
                counts.put(
                        bucket.path(facet.isYesOrNo() ? "key_as_string" : "key").asString(),
                        bucket.path("doc_count").longValue());
            }
        }
        // A choice that finds nothing is shown with its 0, so that it can be undone.
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        return counts.entrySet().stream()
                .map(entry -> new FormationChoice(entry.getKey(), label(facet, entry.getKey()), entry.getValue()))
                .toList();
    }

    private String label(FormationFacet facet, String value) {
        return switch (facet) {
            case FAMILY -> Families.NAMES.getOrDefault(value, value);
            case METIER -> label(reference.metiers().get(value), value);
            case DIPLOMA -> value;
            case LEVEL -> FormationWords.LEVELS.getOrDefault(value, value);
            case MODALITY -> FormationWords.MODALITIES.getOrDefault(value, value);
            case FUNDING -> FormationWords.FUNDINGS.getOrDefault(value, value);
            case CERTIFYING -> value.equals("true") ? "Certifiante" : "Non certifiante";
            case APPRENTICESHIP -> value.equals("true") ? "En alternance" : "Sans alternance";
            case DEPARTMENT -> reference.territories().departments().getOrDefault(value, value);
            case REGION -> reference.territories().regions().getOrDefault(value, value);
            case STARTS_WITHIN -> value.equals("1") ? "Dans un jour" : "Dans les " + value + " jours";
        };
    }

    private static String label(@Nullable Metier metier, String slug) {
        return metier == null ? slug : metier.label();
    }
}
