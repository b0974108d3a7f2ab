package fr.prendresoin.search.offers;

import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.index.Document;
import fr.prendresoin.search.index.Documents;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
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

    private final Documents documents;
    private final QueryEngine engine;
    private final SearchIndex index;
    private final Groups groups;

    OfferDetails(Documents documents, QueryEngine engine, Indexes indexes, Groups groups) {
        this.documents = documents;
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS);
        this.groups = groups;
    }

    OfferDetail find(String id) {
        return switch (documents.find(Kind.OFFERS, id)) {
            case Document.Visible(JsonNode hit) -> detail(hit);
            case Document.Withdrawn(JsonNode stub) -> throw gone(stub);
            case Document.Absent(String shown) ->
                throw new NotFound("Aucune offre ne porte l’identifiant « " + shown + " ».");
        };
    }

    private OfferDetail detail(JsonNode hit) {
        OfferState offer = Cards.state(hit);
        List<JsonNode> similar = similar(hit.path("_source"));
        Set<String> groupIds = new HashSet<>(Cards.groupIds(similar));
        groupIds.add(offer.groupId());
        Map<String, Groups.Group> found = groups.find(groupIds, List.of(SearchIndex.VISIBLE), null, PLACES);
        Groups.Group own = found.getOrDefault(offer.groupId(), Groups.Group.UNKNOWN);
        return new OfferDetail(offer, own.places(), own.placesTotal(), own.offersTotal(), Cards.of(similar, found));
    }

    private List<JsonNode> similar(JsonNode document) {
        return Hits.of(engine.search(index.alias(), Similar.to(document)));
    }

    private Gone gone(JsonNode stub) {
        JsonNode offer = stub.path("offer");
        String reason = stub.path("withdrawn").path("reason").asString("");
        List<JsonNode> similar = similar(stub);
        Map<String, Groups.Group> found =
                groups.find(Cards.groupIds(similar), List.of(SearchIndex.VISIBLE), null, PLACES_OF_SIMILAR);
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
