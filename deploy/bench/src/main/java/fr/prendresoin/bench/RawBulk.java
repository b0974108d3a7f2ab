package fr.prendresoin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What OpenSearch alone can take: the same documents, the same mapping, two bulk requests in flight.
final class RawBulk {

    private static final int BATCH = 500;
    private static final String COPY = "bench-raw";

    private final String opensearch;
    private final String index;

    RawBulk(String opensearch) {
        this.opensearch = opensearch;
        this.index = Http.get(opensearch + "/_alias/offers")
                .propertyNames()
                .iterator()
                .next();
    }

    /// Documents per second.
    double measure(int atMost) {
        createCopy();
        List<String> bulks = bulks(atMost / BATCH);
        long documents = (long) bulks.size() * BATCH;
        long start = System.nanoTime();
        Semaphore inFlight = new Semaphore(2);
        for (String bulk : bulks) {
            inFlight.acquireUninterruptibly();
            Thread.startVirtualThread(() -> {
                try {
                    if (Http.post(opensearch + "/" + COPY + "/_bulk", "application/x-ndjson", bulk)
                            .get("errors")
                            .asBoolean()) {
                        throw new IllegalStateException("the raw bulk was refused");
                    }
                } finally {
                    inFlight.release();
                }
            });
        }
        inFlight.acquireUninterruptibly(2);
        double seconds = (System.nanoTime() - start) / 1e9;
        Http.delete(opensearch + "/" + COPY);
        return documents / seconds;
    }

    private void createCopy() {
        JsonNode definition = Http.get(opensearch + "/" + index).get(index);
        ObjectNode analysis = (ObjectNode) definition.at("/settings/index/analysis");
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("mappings", definition.get("mappings"));
        ObjectNode settings = body.putObject("settings").putObject("index");
        settings.put("number_of_shards", 1).put("number_of_replicas", 0).put("refresh_interval", "30s");
        settings.set("analysis", analysis);
        Http.put(opensearch + "/" + COPY, body.toString());
    }

    private List<String> bulks(int atMost) {
        List<String> bulks = new ArrayList<>();
        JsonNode page = Http.post(opensearch + "/" + index + "/_search?scroll=2m", "{\"size\":" + BATCH + "}");
        while (bulks.size() < atMost && page.at("/hits/hits").size() == BATCH) {
            var bulk = new StringBuilder();
            page.at("/hits/hits")
                    .forEach(hit -> bulk.append("{\"index\":{\"_id\":")
                            .append(hit.get("_id"))
                            .append("}}\n")
                            .append(hit.get("_source"))
                            .append('\n'));
            bulks.add(bulk.toString());
            String scroll = JsonMapper.shared().writeValueAsString(page.get("_scroll_id"));
            page = Http.post(opensearch + "/_search/scroll", "{\"scroll\":\"2m\",\"scroll_id\":" + scroll + "}");
        }
        return bulks;
    }
}
