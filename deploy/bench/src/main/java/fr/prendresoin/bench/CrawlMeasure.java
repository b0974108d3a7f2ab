package fr.prendresoin.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A complete run into an empty platform, then the same run with nothing changed.
final class CrawlMeasure {

    private static final String INGEST = "offer-ingest-service";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Platform platform;
    private final Report report;

    CrawlMeasure(Platform platform, Report report) {
        this.platform = platform;
        this.report = report;
    }

    /// How long it took until the last offer was searchable, in seconds.
    double complete() {
        report.title("Complete run into an empty platform");
        var profile = new IngestProfile(platform.pid(INGEST), platform.data().resolve("stages.jfr"));
        profile.start();
        Processes before = platform.processes();
        long start = System.nanoTime();
        String id = platform.startRun("complete");
        try (Topic topic = new Topic(platform.bootstrapServers(), "offers.offer.v1")) {
            JsonNode run = await(id, start);
            long published = run.get("published").asLong();
            Until.holds("the last event", PATIENCE, PAUSE, () -> topic.end() >= published);
            report.line("captured: %.1f s", since(start));
            Until.holds("the last offer", PATIENCE, PAUSE, () -> platform.searchable() >= published);
            double seconds = since(start);
            report.line("searchable: %.1f s for %d offers = %.0f offers/s", seconds, published, published / seconds);
            Map<String, Double> used = platform.processes().cpuSince(before);
            report.cpu("process", used, published);
            report.cpu("stage", stages(used, profile.stop()), published);
            return seconds;
        }
    }

    /// The parts of the process that serves four stages, then the processes that serve one. The database also feeds the
    /// capture, and the broker carries what passes between them.
    private static Map<String, Double> stages(Map<String, Double> processes, Map<String, Double> ingest) {
        var stages = new LinkedHashMap<>(ingest);
        double placed =
                ingest.values().stream().mapToDouble(Double::doubleValue).sum();
        stages.put("its compilers, collector and framework", used(processes, INGEST) - placed);
        stages.put("database: transaction, feeding the capture", used(processes, "mongodb-emulator"));
        stages.put("capture", used(processes, "kafka-connect"));
        stages.put("index", used(processes, "search-service") + used(processes, "opensearch"));
        stages.put("broker, between the stages", used(processes, "kafka"));
        return stages;
    }

    private static double used(Map<String, Double> processes, String name) {
        return processes.getOrDefault(name, 0.0);
    }

    void unchanged() {
        report.title("The same run with nothing changed");
        try (Topic topic = new Topic(platform.bootstrapServers(), "offers.offer.v1")) {
            long events = topic.end();
            long writes = platform.written();
            Processes before = platform.processes();
            long start = System.nanoTime();
            JsonNode run = await(platform.startRun("complete"), start);
            report.line(
                    "unchanged %d of %d; events %d, index writes %d",
                    run.get("unchanged").asLong(),
                    run.get("received").asLong(),
                    topic.end() - events,
                    platform.written() - writes);
            report.cpu(
                    "process",
                    platform.processes().cpuSince(before),
                    run.get("received").asLong());
        }
    }

    /// Follows a run to its end and tells when each of its stages was done.
    private JsonNode await(String id, long start) {
        Until.holds("the end of the fetching", PATIENCE, PAUSE, () -> platform.isFetched(platform.run(id)));
        JsonNode fetched = platform.run(id);
        report.line(
                "fetched and in the log: %.1f s, %d received of %d announced",
                since(start),
                fetched.get("received").asLong(),
                fetched.get("announced").asLong());
        Until.holds(
                "the end of the run",
                PATIENCE,
                PAUSE,
                () -> !platform.run(id).get("status").asString().equals("running"));
        JsonNode run = platform.run(id);
        report.line("normalised, in the outbox, reconciled: %.1f s, status %s", since(start), run.get("status"));
        report.line(
                "%d calls, %.3f times the fewest",
                run.get("calls").asLong(),
                run.get("calls").asDouble() / run.get("fewestCalls").asDouble());
        return run;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
