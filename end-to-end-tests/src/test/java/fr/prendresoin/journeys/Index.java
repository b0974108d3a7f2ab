package fr.prendresoin.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the search holds, read past every cache.
record Index(String opensearch) {

    private static final String ACTIVE = "{\"size\":2000,\"query\":{\"term\":{\"status\":\"active\"}}}";

    Map<String, Shown> offers() {
        Map<String, Shown> offers = new HashMap<>();
        each((id, offer) -> offers.put(id, Shown.inSearch(offer)));
        return offers;
    }

    /// A fingerprint of the whole content of each offer.
    Map<String, Integer> contents() {
        Map<String, Integer> contents = new HashMap<>();
        each((id, offer) -> contents.put(id, offer.hashCode()));
        return contents;
    }

    private void each(BiConsumer<String, JsonNode> offers) {
        Calls.read(Calls.post(opensearch + "/offers/_refresh", ""));
        JsonNode page = Calls.read(Calls.post(opensearch + "/offers/_search?scroll=1m", ACTIVE));
        while (!page.at("/hits/hits").isEmpty()) {
            page.at("/hits/hits").forEach(hit -> offers.accept(hit.get("_id").asString(), hit.at("/_source/offer")));
            String scroll = JsonMapper.shared().writeValueAsString(page.get("_scroll_id"));
            page = Calls.read(
                    Calls.post(opensearch + "/_search/scroll", "{\"scroll\":\"1m\",\"scroll_id\":" + scroll + "}"));
        }
    }
}
