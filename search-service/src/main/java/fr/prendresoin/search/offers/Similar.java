package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.addAlike;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Looks for posts of the same work near an offer, visible or gone: the same ROME code before the same métier before
/// the same family, the nearer the better.
final class Similar {

    private static final int ENOUGH = 3;

    private Similar() {}

    /// @param document of the index: an offer or the stub of one
    static ObjectNode to(JsonNode document) {
        JsonNode offer = document.path("offer");
        List<ObjectNode> work = new ArrayList<>();
        addAlike(work, "offer.rome.code", offer.path("rome").path("code"), 6);
        addAlike(work, "offer.metier", offer.path("metier"), 4);
        addAlike(work, "offer.family", offer.path("family"), 1);
        List<ObjectNode> near = new ArrayList<>();
        addAlike(near, "offer.place.commune", offer.path("place").path("commune"), 2);
        addAlike(near, "offer.place.department", offer.path("place").path("department"), 3);
        addAlike(near, "offer.place.region", offer.path("place").path("region"), 1);
        ObjectNode likely = object("filter", SearchIndex.VISIBLE, "must", any(work), "should", near);
        likely.set("must_not", term(OfferQueries.GROUP, offer.path("groupId").asString("")));
        return Search.of(nearer(object("bool", likely), document.path("location")))
                .page(0, ENOUGH)
                .showing(Cards.FIELDS)
                .oneForEach(OfferQueries.GROUP)
                .sortedBy(List.of(
                        Search.descending("_score"),
                        Search.descending("offer.publishedAt"),
                        Search.ascending("offer.id")))
                .json();
    }

    private static ObjectNode nearer(ObjectNode query, JsonNode location) {
        if (location.isEmpty()) {
            return query;
        }
        ObjectNode byDistance = object(
                "filter", object("exists", object("field", "location")),
                "gauss", object("location", object("origin", location, "offset", "5km", "scale", "30km")),
                "weight", 10);
        return object("function_score", object("query", query, "functions", List.of(byDistance), "boost_mode", "sum"));
    }
}
