package fr.prendresoin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final List<String> bulks;

    RawBulk(String opensearch) {
        this.opensearch = opensearch;
        this.index = Http.get(opensearch + "/_alias/offers")
                .propertyNames()
                .iterator()
                .next();
        createCopy();
        bulks = bulks();
    }

    /// Writes every document once; documents per second.
    double write() {
        long start = System.nanoTime();
        try (ExecutorService inFlight = Executors.newFixedThreadPool(2)) {
            inFlight.invokeAll(bulks.stream()
                            .map(bulk -> Executors.callable(() -> write(bulk)))
                            .toList())
                    .forEach(RawBulk::done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        long documents =
                bulks.stream().mapToLong(bulk -> bulk.lines().count() / 2).sum();
        return documents / ((System.nanoTime() - start) / 1e9);
    }

    private void write(String bulk) {
        JsonNode answer = Http.post(opensearch + "/" + COPY + "/_bulk", "application/x-ndjson", bulk);
        if (answer.get("errors").asBoolean()) {
            throw new IllegalStateException("the raw bulk was refused");
        }
    }

    private static void done(Future<?> write) {
        if (write.state() == Future.State.FAILED) {
            throw new IllegalStateException(write.exceptionNow());
        }
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

    private List<String> bulks() {
        List<String> bulks = new ArrayList<>();
        JsonNode page = Http.post(opensearch + "/" + index + "/_search?scroll=2m", "{\"size\":" + BATCH + "}");
        while (!page.at("/hits/hits").isEmpty()) {
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
