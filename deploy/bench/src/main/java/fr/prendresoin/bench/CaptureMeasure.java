package fr.prendresoin.bench;

import java.nio.file.Path;
import java.time.Duration;

/// From transaction to index alone, on a platform that is warm from its first crawl: as many offers again, all of them
/// new, are fetched into the raw log first, and then let through. Compared with what OpenSearch takes on its own of
/// the same documents.
record CaptureMeasure(Platform platform, Report report) {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String ANOTHER_FEED = "4711";

    void run(Path feedData) {
        report.title("From transaction to index alone");
        long already = platform.searchable();
        platform.pauseNormalising(true);
        platform.stack().environment("feed-simulator", "FEED_SEED", ANOTHER_FEED);
        platform.stack().environment("feed-simulator", "FEED_DATA", feedData.toString());
        platform.stack().restart("feed-simulator");
        Processes before = platform.processes();
        String id = platform.startRun("complete");
        Until.holds("the raw log", PATIENCE, PAUSE, () -> platform.isFetched(platform.run(id)));
        long received = platform.run(id).get("received").asLong();
        report.line("fetching into the raw log, %d offers:", received);
        report.cpu(platform.processes().cpuSince(before), received);
        letThrough(id, already);
    }

    private void letThrough(String id, long already) {
        Processes before = platform.processes();
        long start = System.nanoTime();
        platform.pauseNormalising(false);
        Until.holds(
                "the end of the run",
                PATIENCE,
                PAUSE,
                () -> platform.run(id).get("pending").asLong() == 0);
        long published = platform.run(id).get("published").asLong();
        Until.holds("the last offer", PATIENCE, PAUSE, () -> platform.searchable() >= already + published);
        double rate = published / ((System.nanoTime() - start) / 1e9);
        report.line("normalising, transaction, capture, index, %d offers: %.0f/s", published, rate);
        report.cpu(platform.processes().cpuSince(before), published);
        double raw = new RawBulk(platform.url("opensearch")).measure((int) published);
        report.line("OpenSearch bulk alone, as many of the same documents: %.0f/s; ratio %.2f", raw, rate / raw);
    }
}
