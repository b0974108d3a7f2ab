package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.OfferIndex;
import fr.prendresoin.search.offers.OfferSearch.Around;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Looks up where the offers of some groups are. One query for all the groups of a page: the engine's own way, an
/// inner query for each card, costs several times the search itself.
@Component
class Groups {

    private static final String GROUPS = "groups";
    private static final String PLACES = "places";
    private static final List<String> SHOWN = List.of("offer.id", "offer.place");

    private final QueryEngine engine;
    private final OfferIndex index;

    Groups(QueryEngine engine, OfferIndex index) {
        this.engine = engine;
        this.index = index;
    }

    /// The places of a group, the nearest or else the newest first, and how many there are in all.
    record Group(List<OfferPlace> places, long total) {

        static final Group UNKNOWN = new Group(List.of(), 0);
    }

    /// Finds the groups by their ids.
    ///
    /// @param filters what an offer must fulfil for its place to count
    Map<String, Group> find(
            Collection<String> groupIds, List<JsonNode> filters, @Nullable Around around, int placesOfEach) {
        if (groupIds.isEmpty()) {
            return Map.of();
        }
        JsonNode answer = engine.search(index.alias(), query(groupIds, filters, around, placesOfEach));
        Map<String, Group> groups = new HashMap<>();
        for (JsonNode bucket :
                answer.path("aggregations").path(GROUPS).path("buckets").values()) {
            List<OfferPlace> places = Cards.hits(bucket.path(PLACES)).stream()
                    .map(hit -> Cards.place(hit, around != null))
                    .toList();
            groups.put(
                    bucket.path("key").stringValue(),
                    new Group(places, bucket.path("doc_count").longValue()));
        }
        return groups;
    }

    static ObjectNode query(
            Collection<String> groupIds, List<JsonNode> filters, @Nullable Around around, int placesOfEach) {
        List<JsonNode> every = new ArrayList<>(filters);
        every.add(terms(SearchQueries.GROUP, groupIds));
        ObjectNode nearest = object("size", placesOfEach, "_source", SHOWN, "sort", order(around));
        ObjectNode groups = Search.values(SearchQueries.GROUP, groupIds.size());
        return Search.counting(all(every))
                .aggregating(GROUPS, Search.within(groups, PLACES, object("top_hits", nearest)))
                .json();
    }

    private static List<ObjectNode> order(@Nullable Around around) {
        ObjectNode first = around == null ? Search.descending("offer.publishedAt") : SearchQueries.distance(around);
        return List.of(first, Search.ascending("offer.id"));
    }
}
