package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.offers.OfferPlace.Member;
import fr.prendresoin.search.question.Around;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String EVERYWHERE = "everywhere";
    private static final List<String> SHOWN =
            List.of("offer.id", "offer.place", "offer.source.name", "offer.source.url", "offer.source.partners");

    /// In how many communes the offers of a group are; those that are in none count for one place.
    private static final ObjectNode PLACE_COUNT =
            object("cardinality", object("field", "offer.place.commune", "missing", "-", "precision_threshold", 1_000));

    private final QueryEngine engine;
    private final SearchIndex index;

    Groups(QueryEngine engine, Indexes indexes) {
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS);
    }

    /// The places of a group: the nearest first, or else those of the newest offers.
    ///
    /// @param placesTotal how many places there are in all
    /// @param offersTotal how many offers there are in all
    record Group(List<OfferPlace> places, long placesTotal, long offersTotal) {

        static final Group UNKNOWN = new Group(List.of(), 0, 0);
    }

    /// An offer of a group as the engine shows it.
    private record Shown(String id, OfferState.@Nullable Place place, OfferState.Source source) {

        /// Offers of the same commune are in one place; outside of any, those whose place is told in the same words.
        String where() {
            return place == null
                    ? ""
                    : Stream.of(place.commune(), place.label(), place.postalCode(), place.department())
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("");
        }
    }

    private record Found(Shown offer, @Nullable Double distanceKm) {}

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
            groups.put(bucket.path("key").stringValue(), group(bucket, around != null));
        }
        return groups;
    }

    private static Group group(JsonNode bucket, boolean withDistance) {
        List<JsonNode> hits = Hits.of(bucket.path(PLACES));
        List<OfferPlace> places = places(hits, withDistance);
        long offers = bucket.path("doc_count").longValue();
        long everywhere = bucket.path(EVERYWHERE).path("value").longValue();
        return new Group(places, offers == hits.size() ? places.size() : Math.max(places.size(), everywhere), offers);
    }

    private static List<OfferPlace> places(List<JsonNode> hits, boolean withDistance) {
        return hits.stream()
                .map(hit -> new Found(Hits.read(hit, "offer", Shown.class), withDistance ? distance(hit) : null))
                .collect(Collectors.groupingBy(found -> found.offer().where(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Groups::place)
                .toList();
    }

    private static OfferPlace place(List<Found> there) {
        Found nearest = there.getFirst();
        return OfferPlace.of(
                nearest.offer().place(),
                nearest.distanceKm(),
                there.stream()
                        .map(found ->
                                Member.of(found.offer().id(), found.offer().source()))
                        .toList());
    }

    private static @Nullable Double distance(JsonNode hit) {
        JsonNode km = hit.path("sort").path(0);
        return km.isNumber() ? Math.round(km.doubleValue() * 10) / 10.0 : null;
    }

    private static ObjectNode query(
            Collection<String> groupIds, List<JsonNode> filters, @Nullable Around around, int placesOfEach) {
        List<JsonNode> every = new ArrayList<>(filters);
        every.add(terms(OfferQueries.GROUP, groupIds));
        ObjectNode nearest = object("size", placesOfEach, "_source", SHOWN, "sort", order(around));
        ObjectNode groups = Search.values(OfferQueries.GROUP, groupIds.size());
        Search.within(groups, PLACES, object("top_hits", nearest));
        Search.within(groups, EVERYWHERE, PLACE_COUNT);
        return Search.counting(all(every)).aggregating(GROUPS, groups).json();
    }

    private static List<ObjectNode> order(@Nullable Around around) {
        ObjectNode first = around == null ? Search.descending("offer.publishedAt") : around.nearestFirst();
        return List.of(first, Search.ascending("offer.id"));
    }
}
