package fr.prendresoin.search.orientation;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;
import static java.util.stream.Collectors.toMap;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.events.Upcoming;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.question.Around;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts the visible offers, courses and events of some métiers: all of them, or those around a commune.
@Component
class Nearby {

    private final QueryEngine engine;
    private final String offers;
    private final String formations;
    private final String events;
    private final Clock clock;

    Nearby(QueryEngine engine, Indexes indexes, Clock clock) {
        this.engine = engine;
        this.offers = indexes.of(Kind.OFFERS).alias();
        this.formations = indexes.of(Kind.FORMATIONS).alias();
        this.events = indexes.of(Kind.EVENTS).alias();
        this.clock = clock;
    }

    /// By métier.
    record Counts(Map<String, Long> offers, Map<String, Long> formations, Map<String, Long> events) {

        static final Counts NONE = new Counts(Map.of(), Map.of(), Map.of());
    }

    Counts count(List<String> metiers, @Nullable Around around) {
        if (metiers.isEmpty()) {
            return Counts.NONE;
        }
        List<JsonNode> answers = engine.searchAll(
                offers,
                List.of(
                        object(),
                        query(SearchIndex.VISIBLE, "offer.metier", metiers, around),
                        object("index", formations),
                        query(SearchIndex.VISIBLE, "formation.metiers", metiers, around),
                        object("index", events),
                        query(Upcoming.at(clock), "event.metiers", metiers, around)));
        return new Counts(counts(answers.get(0)), counts(answers.get(1)), counts(answers.get(2)));
    }

    private static ObjectNode query(JsonNode shown, String metier, List<String> slugs, @Nullable Around around) {
        List<JsonNode> filters = new ArrayList<>(List.of(shown, terms(metier, slugs)));
        if (around != null) {
            filters.add(around.within());
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
