package fr.prendresoin.bench;

import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// From transaction to index alone, on a platform that is warm from its first crawl: every offer has changed, all are
/// fetched into the raw log first, and then let through. Compared with what OpenSearch takes on its own of the same
/// documents, written for the first time and written again.
record CaptureMeasure(Platform platform, Report report) {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /// Another seed makes other offers of the same ids.
    private static final String ANOTHER_SEED = "4711";

    void run(Path feedData) {
        report.title("From transaction to index alone");
        platform.pauseNormalising(true);
        platform.stack().environment("feed-simulator", "FEED_SEED", ANOTHER_SEED);
        platform.stack().environment("feed-simulator", "FEED_DATA", feedData.toString());
        platform.stack().restart("feed-simulator");
        Processes before = platform.processes();
        String id = platform.startRun("complete");
        Until.holds("the raw log", PATIENCE, PAUSE, () -> platform.isFetched(platform.run(id)));
        long received = platform.run(id).get("received").asLong();
        report.line("fetching into the raw log, %d offers:", received);
        report.cpu(platform.processes().cpuSince(before), received);
        letThrough(id);
    }

    private void letThrough(String id) {
        long written = platform.written();
        Processes before = platform.processes();
        long start = System.nanoTime();
        platform.pauseNormalising(false);
        Until.holds(
                "the end of the run",
                PATIENCE,
                PAUSE,
                () -> platform.run(id).get("pending").asLong() == 0);
        JsonNode run = platform.run(id);
        long changed = run.get("published").asLong() + run.get("amended").asLong();
        Until.holds("the last offer", PATIENCE, PAUSE, () -> platform.written() - written >= changed);
        double rate = changed / ((System.nanoTime() - start) / 1e9);
        report.line("normalising, transaction, capture, index, %d changed offers: %.0f/s", changed, rate);
        report.cpu(platform.processes().cpuSince(before), changed);
        var raw = new RawBulk(platform.url("opensearch"));
        double first = raw.write();
        double again = raw.write();
        report.line(
                "OpenSearch bulk alone, the same documents: %.0f/s new, %.0f/s again; %d requests refused and sent again",
                first, again, raw.refusals());
        report.line("ratio to new %.2f, to again %.2f", rate / first, rate / again);
    }
}
