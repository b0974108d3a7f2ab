package fr.prendresoin.bench;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// Has the search evaluate itself on its judged queries.
final class RelevanceMeasure {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Platform platform;
    private final Report report;

    RelevanceMeasure(Platform platform, Report report) {
        this.platform = platform;
        this.report = report;
    }

    void run() {
        report.title("Relevance");
        String evaluations = platform.url("search-service") + "/ops/search/relevance";
        String evaluation =
                evaluations + "/" + Http.post(evaluations, "").get("id").asString();
        long start = System.nanoTime();
        Until.holds("the evaluation", PATIENCE, Duration.ofMillis(100), () -> !isRunning(Http.get(evaluation)));
        JsonNode now = Http.get(evaluation).at("/report/now");
        if (now.isMissingNode()) {
            throw new IllegalStateException("the evaluation failed: see the log of search-service");
        }
        report.relevance(now);
        report.line(
                "%d judged queries that the offers can answer, in %.1f s",
                now.at("/all/queries").asInt(), (System.nanoTime() - start) / 1e9);
    }

    private static boolean isRunning(JsonNode evaluation) {
        return evaluation.get("status").asString().equals("running");
    }
}
