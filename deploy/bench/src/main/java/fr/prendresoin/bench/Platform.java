package fr.prendresoin.bench;

import fr.prendresoin.local.launcher.Ports;
import fr.prendresoin.local.launcher.Stack;
import fr.prendresoin.local.launcher.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A platform of the benchmark's own: fresh data, free ports, no limits on the rate, crawls on demand only.
final class Platform implements AutoCloseable {

    private final Path data;
    private final Stack stack;
    private final int offers;

    Platform(Path data, int offers) {
        this.data = data;
        this.offers = offers;
        forget(data);
        stack = Stack.in(data, Ports.free())
                .environment("feed-simulator", "FEED_OFFERS", String.valueOf(offers))
                .environment("feed-simulator", "FEED_RATE_LIMIT", "0")
                .environment("offer-ingest-service", "CRAWL_SCHEDULED", "false")
                .environment("offer-ingest-service", "CRAWL_CALLS_PER_SECOND", "0")
                .environment("gateway", "RATE_LIMIT_PER_SECOND", "1000000")
                .environment("gateway", "RATE_LIMIT_BURST", "1000000");
    }

    Path data() {
        return data;
    }

    long pid(String component) {
        return stack.status().stream()
                .filter(status -> status.name().equals(component))
                .mapToLong(Status::pid)
                .findFirst()
                .orElseThrow();
    }

    Stack stack() {
        return stack;
    }

    void start() {
        stack.start();
        stack.awaitReady();
    }

    String url(String component) {
        return "http://127.0.0.1:" + stack.port(component);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + stack.port("kafka");
    }

    String startRun(String kind) {
        return Http.post(url("offer-ingest-service") + "/ops/runs", "{\"kind\":\"" + kind + "\"}")
                .get("id")
                .asString();
    }

    void pauseNormalising(boolean paused) {
        Http.put(url("offer-ingest-service") + "/ops/normalising", "{\"paused\":" + paused + "}");
    }

    /// Ends the task of the connector, or starts it: a paused one would go on reading ahead.
    void stopCapture(boolean stopped) {
        String connector = url("kafka-connect") + "/connectors/offers-outbox";
        Http.put(connector + (stopped ? "/stop" : "/resume"), "");
        Until.holds(
                "the connector",
                Duration.ofSeconds(30),
                Duration.ofMillis(50),
                () -> Http.get(connector + "/status")
                        .at(stopped ? "/connector/state" : "/tasks/0/state")
                        .asString("")
                        .equals(stopped ? "STOPPED" : "RUNNING"));
    }

    JsonNode run(String id) {
        return Http.get(url("offer-ingest-service") + "/ops/runs/" + id);
    }

    /// Whether all that the feed holds is in the raw log. A slice is announced when it has been walked, so the two are
    /// equal after each slice; the whole is more than the offers of the perimeter.
    boolean isFetched(JsonNode run) {
        long received = run.get("received").asLong();
        return received >= offers && received == run.get("announced").asLong();
    }

    /// How many offers are found; none while the search is too busy to answer.
    long searchable() {
        return Http.ifAnswered(url("gateway") + "/api/offers?size=1")
                .map(page -> page.get("total").asLong())
                .orElse(0L);
    }

    /// How often a document of the index has been written.
    long written() {
        return Http.get(url("opensearch") + "/offers/_stats/indexing")
                .at("/_all/primaries/indexing/index_total")
                .asLong();
    }

    /// How many documents an index lets a search find.
    long documents(String index) {
        return Http.get(url("opensearch") + "/" + index + "/_count")
                .get("count")
                .asLong();
    }

    Processes processes() {
        return Processes.of(stack);
    }

    @Override
    public void close() {
        stack.stop();
        forget(data);
    }

    private static void forget(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
