package fr.prendresoin.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole file of courses, with every fault of real ones, into an empty catalogue.
final class CoursesMeasure {

    private static final String CATALOG = "catalog-service";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Platform platform;
    private final Report report;
    private final Path collections;

    /// Before the platform starts: its catalogue tells of its heap.
    CoursesMeasure(Platform platform, Report report) {
        this.platform = platform;
        this.report = report;
        collections = platform.data().resolve(CATALOG).resolve("collections.log");
        platform.stack().jvm(CATALOG, GcLog.flag(collections));
    }

    void complete() {
        report.title("A file of courses");
        Path file = platform.data().resolve("courses.xml").toAbsolutePath();
        Http.save(platform.url("feed-simulator") + "/lheo/formations.xml", file);
        Processes before = platform.processes();
        long start = System.nanoTime();
        JsonNode run = imported(file);
        double seconds = since(start);
        long received = run.get("received").asLong();
        long published = run.get("published").asLong();
        report.line(
                "taken in: %.1f s for %d courses = %.0f courses/s; %d published, status %s",
                seconds, received, received / seconds, published, run.get("status"));
        Until.holds("the last course", PATIENCE, PAUSE, () -> platform.documents("formations") >= published);
        report.line("searchable: %.1f s", since(start));
        report.line(
                "%s: a collection left at most %d MiB in the heap; at most %d MiB were resident",
                CATALOG, GcLog.mostLeft(collections), Processes.mostResidentMiB(platform.pid(CATALOG)));
        report.cpu("process", platform.processes().cpuSince(before), received);
    }

    private JsonNode imported(Path file) {
        String imports = platform.url(CATALOG) + "/ops/imports/formations";
        String wanted = JsonMapper.shared().writeValueAsString(Map.of("path", file.toString(), "complete", true));
        String one = imports + "/" + Http.post(imports, wanted).get("id").asString();
        Until.holds(
                "the import",
                PATIENCE,
                PAUSE,
                () -> !Http.get(one).get("status").asString().equals("running"));
        return Http.get(one);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
