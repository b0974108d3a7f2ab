package fr.prendresoin.journeys;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the search holds, read past every cache.
record Index(String opensearch) {

    private static final String ACTIVE = "{\"size\":2000,\"query\":{\"term\":{\"status\":\"active\"}},\"_source\":"
            + "[\"offer.publishedAt\",\"offer.updatedAt\",\"offer.rome.code\",\"offer.contract.type\"]}";

    Map<String, Shown> offers() {
        Calls.read(Calls.post(opensearch + "/offers/_refresh", ""));
        Map<String, Shown> offers = new HashMap<>();
        JsonNode page = Calls.read(Calls.post(opensearch + "/offers/_search?scroll=1m", ACTIVE));
        while (!page.at("/hits/hits").isEmpty()) {
            page.at("/hits/hits").forEach(hit -> offers.put(hit.get("_id").asString(), shown(hit.get("_source"))));
            String scroll = JsonMapper.shared().writeValueAsString(page.get("_scroll_id"));
            page = Calls.read(
                    Calls.post(opensearch + "/_search/scroll", "{\"scroll\":\"1m\",\"scroll_id\":" + scroll + "}"));
        }
        return offers;
    }

    private static Shown shown(JsonNode source) {
        return new Shown(
                Instant.parse(source.at("/offer/publishedAt").asString()),
                Instant.parse(source.at("/offer/updatedAt").asString()),
                source.at("/offer/rome/code").asString(),
                source.at("/offer/contract/type").asString());
    }
}
