package fr.prendresoin.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/// From the raw log to the index, on a platform that is warm from its first crawl: every offer has changed, and all of
/// them are in the raw log. They are let through once as on any day, all stages at once. Then stage after stage: each
/// has the machine to itself, and is compared with what OpenSearch takes on its own of the same documents, written for
/// the first time and written again.
record CaptureMeasure(Platform platform, Report report, Path feedData, int rounds) {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMillis(100);

    void run() {
        report.title("From the raw log to the index");
        atOnce("4711");
        double[] toNew = new double[rounds];
        double[] toAgain = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double alone = stageAfterStage("47" + round);
            try (var raw = new RawBulk(platform.url("opensearch"))) {
                double once = raw.write();
                double again = raw.write();
                report.line(
                        "OpenSearch bulk alone, the same documents: %.0f/s new, %.0f/s again; %d requests refused and sent again",
                        once, again, raw.refusals());
                toNew[round] = alone / once;
                toAgain[round] = alone / again;
            }
            report.line("capture and index alone, ratio to new %.2f, to again %.2f", toNew[round], toAgain[round]);
        }
        report.line(
                "capture and index alone, medians of %d rounds: ratio to new %.2f, to again %.2f",
                rounds, Sample.of(toNew).quantile(0.5), Sample.of(toAgain).quantile(0.5));
    }

    /// Lets every change through normalising and transactions, and only then through capture and index.
    private double stageAfterStage(String seed) {
        String run = fetch(seed);
        platform.stopCapture(true);
        measured(
                "normalising and transactions alone",
                run,
                () -> platform.pauseNormalising(false),
                () -> isTakenIn(run));
        long captured = platform.written();
        return measured(
                "capture and index alone",
                run,
                () -> platform.stopCapture(false),
                () -> platform.written() - captured >= changes(run));
    }

    private void atOnce(String seed) {
        String run = fetch(seed);
        long writes = platform.written();
        measured(
                "normalising, transactions, capture and index at once",
                run,
                () -> platform.pauseNormalising(false),
                () -> isTakenIn(run) && platform.written() - writes >= changes(run));
    }

    /// Has every offer read into the raw log, and no further.
    ///
    /// @param seed other than before: it makes other offers of the same ids
    private String fetch(String seed) {
        platform.pauseNormalising(true);
        platform.stack().environment("feed-simulator", "FEED_SEED", seed);
        platform.stack()
                .environment(
                        "feed-simulator", "FEED_DATA", feedData.resolve(seed).toString());
        platform.stack().restart("feed-simulator");
        Processes before = platform.processes();
        String id = platform.startRun("complete");
        Until.holds("the raw log", PATIENCE, PAUSE, () -> platform.isFetched(platform.run(id)));
        long received = platform.run(id).get("received").asLong();
        report.line("fetching into the raw log, %d offers:", received);
        report.cpu("process", platform.processes().cpuSince(before), received);
        return id;
    }

    private double measured(String what, String run, Runnable start, BooleanSupplier isOver) {
        Processes before = platform.processes();
        long begin = System.nanoTime();
        start.run();
        Until.holds(what, PATIENCE, PAUSE, isOver);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long changes = changes(run);
        report.line("%s, %d changed offers: %.0f/s", what, changes, changes / seconds);
        report.cpu("process", platform.processes().cpuSince(before), changes);
        return changes / seconds;
    }

    private boolean isTakenIn(String run) {
        return platform.run(run).get("pending").asLong() == 0;
    }

    private long changes(String id) {
        JsonNode run = platform.run(id);
        return run.get("published").asLong() + run.get("amended").asLong();
    }
}
