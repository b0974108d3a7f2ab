package fr.prendresoin.search.territory;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.events.Upcoming;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.territory.Demand.Counted;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts what there is in a territory and in the whole country.
@Component
class EmploymentCounts {

    private static final int ALL = 200;

    private final QueryEngine engine;
    private final String offers;
    private final String formations;
    private final String events;
    private final Clock clock;

    EmploymentCounts(QueryEngine engine, Indexes indexes, Clock clock) {
        this.engine = engine;
        this.offers = indexes.of(Kind.OFFERS).alias();
        this.formations = indexes.of(Kind.FORMATIONS).alias();
        this.events = indexes.of(Kind.EVENTS).alias();
        this.clock = clock;
    }

    /// What is live.
    ///
    /// @param byMetier the offers of the key métiers, by slug; those of other occupations count in all only
    record Live(Counted all, Map<String, Counted> byMetier, Map<String, Long> byFamily, long formations) {}

    /// @param events that are still to come here
    record Both(Live here, Live everywhere, long events) {}

    Both of(Territory territory) {
        List<JsonNode> answers = engine.searchAll(
                offers,
                List.of(
                        on(offers), offers(List.of(SearchIndex.VISIBLE, territory.within("offer.place"))),
                        on(offers), offers(List.of(SearchIndex.VISIBLE)),
                        on(formations), count(List.of(SearchIndex.VISIBLE, territory.within("formation.places"))),
                        on(formations), count(List.of(SearchIndex.VISIBLE)),
                        on(events), count(List.of(Upcoming.at(clock), territory.within("event.place")))));
        return new Both(
                live(answers.get(0), answers.get(2)), live(answers.get(1), answers.get(3)), counted(answers.get(4)));
    }

    /// The engine remembers what was counted as long as nothing changes.
    static ObjectNode on(String index) {
        return object("index", index, "request_cache", true);
    }

    private static ObjectNode offers(List<JsonNode> filters) {
        ObjectNode byMetier = Search.within(Search.values("offer.metier", ALL), "lacking", object("filter", lacking()));
        return Search.counting(all(filters))
                .aggregating("all", object("filter", SearchIndex.VISIBLE))
                .aggregating("lacking", object("filter", lacking()))
                .aggregating("metiers", byMetier)
                .aggregating("families", Search.values("offer.families", ALL))
                .json();
    }

    private static ObjectNode count(List<JsonNode> filters) {
        return Search.counting(all(filters))
                .aggregating("all", object("filter", SearchIndex.VISIBLE))
                .json();
    }

    private static ObjectNode lacking() {
        return term("offer.lacksCandidates", true);
    }

    private static Live live(JsonNode offers, JsonNode formations) {
        JsonNode counts = offers.path("aggregations");
        Map<String, Counted> byMetier = new HashMap<>();
        counts.path("metiers")
                .path("buckets")
                .forEach(bucket ->
                        byMetier.put(bucket.path("key").stringValue(), counted(bucket, bucket.path("lacking"))));
        Map<String, Long> byFamily = new HashMap<>();
        counts.path("families")
                .path("buckets")
                .forEach(bucket -> byFamily.put(
                        bucket.path("key").stringValue(),
                        bucket.path("doc_count").longValue()));
        return new Live(counted(counts.path("all"), counts.path("lacking")), byMetier, byFamily, counted(formations));
    }

    private static long counted(JsonNode answer) {
        return answer.path("aggregations").path("all").path("doc_count").longValue();
    }

    private static Counted counted(JsonNode all, JsonNode lacking) {
        return new Counted(
                all.path("doc_count").longValue(), lacking.path("doc_count").longValue());
    }
}
