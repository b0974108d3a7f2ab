package fr.prendresoin.journeys;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the search holds, read past every cache.
record Index(String opensearch) {

    private static final String ACTIVE = "{\"size\":2000,\"query\":{\"term\":{\"status\":\"active\"}},\"_source\":"
            + "[\"publishedAt\",\"updatedAt\",\"rome*\",\"contract*\"]}";

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
                Instant.parse(source.get("publishedAt").asString()),
                Instant.parse(source.get("updatedAt").asString()),
                text(source, "rome", "/rome/code"),
                text(source, "contract", "/contract/type"));
    }

    private static String text(JsonNode source, String flat, String nested) {
        return source.path(flat).isString()
                ? source.get(flat).asString()
                : source.at(nested).asString();
    }
}
