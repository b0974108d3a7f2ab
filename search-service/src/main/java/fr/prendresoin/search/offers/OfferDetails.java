package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.index.OfferIndex;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Answers questions about one offer: it is there, it never was, or it is gone and why.
@Component
class OfferDetails {

    private static final int GROUP_PLACES = 100;

    private final QueryEngine engine;
    private final OfferIndex index;

    OfferDetails(QueryEngine engine, OfferIndex index) {
        this.engine = engine;
        this.index = index;
    }

    OfferDetail find(String id) {
        JsonNode document = engine.get("/" + index.alias() + "/_doc/" + URLEncoder.encode(id, UTF_8));
        if (!document.path("found").asBoolean(false)) {
            throw new NotFound("Aucune offre ne porte l’identifiant « " + id + " ».");
        }
        JsonNode source = document.path("_source");
        if (source.path("status").asString("").equals("withdrawn")) {
            throw gone(source);
        }
        OfferState offer = Cards.state(document);
        List<JsonNode> answers = engine.searchAll(
                index.alias(), List.of(object(), group(offer.groupId()), object(), Similar.to(source)));
        return new OfferDetail(
                offer,
                Cards.places(answers.getFirst(), false),
                Cards.total(answers.getFirst()),
                Cards.of(answers.get(1), false));
    }

    private static JsonNode group(String groupId) {
        return object(
                "size", GROUP_PLACES,
                "track_total_hits", true,
                "_source", List.of("offer.id", "offer.place"),
                "query", all(List.of(SearchQueries.ACTIVE, term("offer.groupId", groupId))),
                "sort", SearchQueries.places(null));
    }

    private Gone gone(JsonNode stub) {
        JsonNode offer = stub.path("offer");
        String reason = stub.path("withdrawn").path("reason").asString("");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("offer", offer.path("id").asString(""));
        properties.put("offerTitle", offer.path("title").asString(""));
        properties.put("reason", reason);
        properties.put("withdrawnAt", stub.path("withdrawn").path("at").asString(""));
        properties.put("similar", Cards.of(engine.search(index.alias(), Similar.to(stub)), false));
        return new Gone(
                "Offre retirée",
                "L’offre « " + offer.path("title").asString("") + " » n’est plus disponible. "
                        + Words.REASONS.getOrDefault(reason, ""),
                properties);
    }
}
