package fr.prendresoin.search.offers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import java.net.URLEncoder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Answers questions about one offer: it is there, it never was, or it is gone and why.
@Component
class OfferDetails {

    private static final int PLACES = 100;
    private static final int PLACES_OF_SIMILAR = 20;
    private static final int SHOWN = 100;

    private final QueryEngine engine;
    private final SearchIndex index;
    private final Groups groups;

    OfferDetails(QueryEngine engine, Indexes indexes, Groups groups) {
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS);
        this.groups = groups;
    }

    OfferDetail find(String id) {
        if (!SearchIndex.canHold(id)) {
            throw unknown(id);
        }
        JsonNode document = engine.get("/" + index.alias() + "/_doc/" + URLEncoder.encode(id, UTF_8));
        if (!document.path("found").asBoolean(false)) {
            throw unknown(id);
        }
        JsonNode source = document.path("_source");
        if (source.path("status").asString("").equals("withdrawn")) {
            throw gone(source);
        }
        OfferState offer = Cards.state(document);
        List<JsonNode> similar = similar(source);
        Set<String> groupIds = new HashSet<>(Cards.groupIds(similar));
        groupIds.add(offer.groupId());
        Map<String, Groups.Group> found = groups.find(groupIds, List.of(SearchQueries.ACTIVE), null, PLACES);
        Groups.Group own = found.getOrDefault(offer.groupId(), Groups.Group.UNKNOWN);
        return new OfferDetail(offer, own.places(), own.placesTotal(), own.offersTotal(), Cards.of(similar, found));
    }

    private static NotFound unknown(String id) {
        String shown = id.length() > SHOWN ? id.substring(0, SHOWN) + "…" : id;
        return new NotFound("Aucune offre ne porte l’identifiant « " + shown + " ».");
    }

    private List<JsonNode> similar(JsonNode document) {
        return Cards.hits(engine.search(index.alias(), Similar.to(document)));
    }

    private Gone gone(JsonNode stub) {
        JsonNode offer = stub.path("offer");
        String reason = stub.path("withdrawn").path("reason").asString("");
        List<JsonNode> similar = similar(stub);
        Map<String, Groups.Group> found =
                groups.find(Cards.groupIds(similar), List.of(SearchQueries.ACTIVE), null, PLACES_OF_SIMILAR);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("offer", offer.path("id").asString(""));
        properties.put("offerTitle", offer.path("title").asString(""));
        properties.put("reason", reason);
        properties.put("withdrawnAt", stub.path("withdrawn").path("at").asString(""));
        properties.put("similar", Cards.of(similar, found));
        return new Gone(
                "Offre retirée",
                "L’offre « " + offer.path("title").asString("") + " » n’est plus disponible. "
                        + Words.REASONS.getOrDefault(reason, ""),
                properties);
    }
}
