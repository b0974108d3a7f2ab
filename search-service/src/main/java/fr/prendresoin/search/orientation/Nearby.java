package fr.prendresoin.search.orientation;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;
import static java.util.stream.Collectors.toMap;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.reference.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts the visible offers and courses of some métiers: all of them, or those around a commune.
@Component
class Nearby {

    private final QueryEngine engine;
    private final String offers;
    private final String formations;

    Nearby(QueryEngine engine, Indexes indexes) {
        this.engine = engine;
        this.offers = indexes.of(Kind.OFFERS).alias();
        this.formations = indexes.of(Kind.FORMATIONS).alias();
    }

    /// Where a person looks.
    record Around(Commune commune, int radiusKm) {}

    /// By métier.
    record Counts(Map<String, Long> offers, Map<String, Long> formations) {

        static final Counts NONE = new Counts(Map.of(), Map.of());
    }

    Counts count(List<String> metiers, @Nullable Around around) {
        if (metiers.isEmpty()) {
            return Counts.NONE;
        }
        List<JsonNode> answers = engine.searchAll(
                offers,
                List.of(
                        object(),
                        query("offer.metier", metiers, around),
                        object("index", formations),
                        query("formation.metiers", metiers, around)));
        return new Counts(counts(answers.getFirst()), counts(answers.getLast()));
    }

    private static ObjectNode query(String metier, List<String> slugs, @Nullable Around around) {
        List<JsonNode> filters = new ArrayList<>(List.of(term("status", "active"), terms(metier, slugs)));
        if (around != null) {
            Commune commune = around.commune();
            ObjectNode point = object("lat", commune.latitude(), "lon", commune.longitude());
            filters.add(object("geo_distance", object("distance", around.radiusKm() + "km", "location", point)));
        }
        ObjectNode each = object(
                "filters",
                object(
                        "filters",
                        object(slugs.stream()
                                .flatMap(slug -> Stream.of(slug, term(metier, slug)))
                                .toArray())));
        return Search.counting(all(filters)).aggregating("metiers", each).json();
    }

    private static Map<String, Long> counts(JsonNode answer) {
        return answer.path("aggregations").path("metiers").path("buckets").properties().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        bucket -> bucket.getValue().path("doc_count").longValue()));
    }
}
