package fr.prendresoin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What OpenSearch alone can take: the same documents, the same mapping, two bulk requests in flight. What it refuses
/// because it has too much to do, is sent again a little later, as any good client does.
final class RawBulk implements AutoCloseable {

    private static final int BATCH = 500;
    private static final String COPY = "bench-raw";
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final Duration BACK_OFF = Duration.ofMillis(100);
    private static final int ATTEMPTS = 50;

    private final String opensearch;
    private final String index;
    private final List<byte[]> bulks;
    private long documents;
    private final LongAdder refusals = new LongAdder();

    RawBulk(String opensearch) {
        this.opensearch = opensearch;
        this.index = Http.get(opensearch + "/_alias/offers")
                .propertyNames()
                .iterator()
                .next();
        createCopy();
        bulks = bulks();
    }

    /// Writes every document once, when what was written before has come to rest; documents per second.
    double write() {
        Until.holds("the end of the merges", Duration.ofMinutes(5), Duration.ofSeconds(1), this::isAtRest);
        long start = System.nanoTime();
        try (ExecutorService inFlight = Executors.newFixedThreadPool(2)) {
            inFlight.invokeAll(bulks.stream()
                            .map(bulk -> (Callable<Void>) () -> {
                                write(bulk);
                                return null;
                            })
                            .toList())
                    .forEach(RawBulk::done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return documents / ((System.nanoTime() - start) / 1e9);
    }

    /// How many requests were refused and sent again.
    long refusals() {
        return refusals.sum();
    }

    /// Deletes what it has written.
    @Override
    public void close() {
        Http.delete(opensearch + "/" + COPY);
    }

    private void write(byte[] bulk) throws InterruptedException {
        for (int attempt = 1; !isTaken(bulk); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("the raw bulk was refused " + ATTEMPTS + " times");
            }
            refusals.increment();
            Thread.sleep(BACK_OFF);
        }
    }

    private boolean isTaken(byte[] bulk) {
        Http.Answer answer = Http.tried(
                opensearch + "/" + COPY + "/_bulk?filter_path=errors,items.*.error", "application/x-ndjson", bulk);
        if (answer.status() == TOO_MANY) {
            return false;
        }
        if (answer.status() != OK) {
            throw new IllegalStateException("the raw bulk was answered " + answer.status() + ": " + answer.body());
        }
        for (JsonNode item : answer.body().path("items").values()) {
            String type = item.at("/index/error/type").asString("");
            if (!type.equals("circuit_breaking_exception") && !type.equals("rejected_execution_exception")) {
                throw new IllegalStateException("the raw bulk has a fault: " + item);
            }
        }
        return !answer.body().get("errors").asBoolean();
    }

    private boolean isAtRest() {
        return Http.get(opensearch + "/_stats/merge")
                        .at("/_all/total/merges/current")
                        .asInt()
                == 0;
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

    private List<byte[]> bulks() {
        List<byte[]> bulks = new ArrayList<>();
        JsonNode page = Http.post(opensearch + "/" + index + "/_search?scroll=2m", "{\"size\":" + BATCH + "}");
        while (!page.at("/hits/hits").isEmpty()) {
            var bulk = new StringBuilder();
            page.at("/hits/hits")
                    .forEach(hit -> bulk.append("{\"index\":{\"_id\":")
                            .append(hit.get("_id"))
                            .append("}}\n")
                            .append(hit.get("_source"))
                            .append('\n'));
            bulks.add(bulk.toString().getBytes(UTF_8));
            documents += page.at("/hits/hits").size();
            String scroll = JsonMapper.shared().writeValueAsString(page.get("_scroll_id"));
            page = Http.post(opensearch + "/_search/scroll", "{\"scroll\":\"2m\",\"scroll_id\":" + scroll + "}");
        }
        return bulks;
    }
}
