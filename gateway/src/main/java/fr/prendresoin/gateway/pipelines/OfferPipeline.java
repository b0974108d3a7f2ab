package fr.prendresoin.gateway.pipelines;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.prendresoin.gateway.routing.Upstream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/// What the collection says of the offers, next to what the index holds of them. Neither service knows the other: the
/// comparison is made here.
@Component
class OfferPipeline {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(unknown -> unknown.withValueInclusion(Include.NON_NULL))
            .build();

    private final Accounts accounts;

    OfferPipeline(Accounts accounts) {
        this.accounts = accounts;
    }

    JsonNode now(int runs) {
        ObjectNode whole =
                accounts.read(Upstream.OFFERS, "/ops/pipelines/offers?runs=" + runs, Upstream.OFFERS.subject());
        Seen counts = accounts.look(Upstream.SEARCH, "/ops/search/counts");
        whole.set("drift", MAPPER.valueToTree(Drift.between(whole, counts)));
        whole.withObject("/lag").set("index", lag(counts));
        return whole;
    }

    /// What the index has still to read; null when nobody knows.
    private static JsonNode lag(Seen counts) {
        JsonNode answer = counts.answer();
        return answer == null || !answer.has("lag") ? NullNode.getInstance() : answer.path("lag");
    }
}
