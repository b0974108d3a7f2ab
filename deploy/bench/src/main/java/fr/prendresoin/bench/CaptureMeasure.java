package fr.prendresoin.bench;

import java.time.Duration;

/// From transaction to index alone: the raw log is filled first, then normalised; compared with what OpenSearch takes
/// on its own of the same documents.
record CaptureMeasure(Platform platform, Report report) {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMillis(100);

    void run() {
        report.title("From transaction to index alone");
        platform.stack().environment("offer-ingest-service", "NORMALISING", "false");
        platform.stack().restart("offer-ingest-service");
        String id = platform.startRun("complete");
        Until.holds("the raw log", PATIENCE, PAUSE, () -> platform.isFetched(platform.run(id)));
        long received = platform.run(id).get("received").asLong();
        platform.stack().environment("offer-ingest-service", "NORMALISING", "true");
        try (Topic topic = new Topic(platform.bootstrapServers(), "offers.offer.v1")) {
            Processes before = platform.processes();
            platform.stack().restart("offer-ingest-service");
            Until.holds("the first event", PATIENCE, PAUSE, () -> topic.end() > 0);
            long first = System.nanoTime();
            Until.holds(
                    "the end of the run",
                    PATIENCE,
                    PAUSE,
                    () -> platform.run(id).get("pending").asLong() == 0);
            long published = platform.run(id).get("published").asLong();
            Until.holds("the last offer", PATIENCE, PAUSE, () -> platform.searchable() >= published);
            double rate = published / ((System.nanoTime() - first) / 1e9);
            report.cpu(platform.processes().cpuSince(before), received);
            double raw = new RawBulk(platform.url("opensearch")).measure();
            report.line("transaction to index: %.0f offers/s", rate);
            report.line("OpenSearch bulk alone, same documents: %.0f/s; ratio %.2f", raw, rate / raw);
        }
    }
}
