package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Fills an empty catalogue with the training courses of the simulator: fetches its file and has it taken in. A catalogue
 * that has had any import is left alone.
 */
final class SeedCourses {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration DOWNLOAD = Duration.ofMinutes(5);

    private final URI catalogue;
    private final URI courses;
    private final Path file;
    private final Consumer<String> messages;
    private final Duration pause;

    /** Of the addresses only the beginnings: scheme, host and port. */
    SeedCourses(URI catalogue, URI simulator, Path file, Consumer<String> messages, Duration pause) {
        this.catalogue = catalogue;
        this.courses = simulator.resolve("/lheo/formations.xml");
        this.file = file;
        this.messages = messages;
        this.pause = pause;
    }

    /** In the background, if the catalogue and the simulator both run: synthetic courses go with synthetic offers. */
    static void watch(Stack stack, Path data, Consumer<String> messages) {
        List<String> running = stack.status().stream().map(Status::name).toList();
        if (Components.isSimulated(System.getenv())
                && running.containsAll(List.of("catalog-service", "feed-simulator"))) {
            String local = "http://127.0.0.1:";
            SeedCourses seeding = new SeedCourses(
                    URI.create(local + stack.port("catalog-service")),
                    URI.create(local + stack.port("feed-simulator")),
                    data.resolve("feed-simulator").resolve("formations.xml"),
                    messages,
                    Duration.ofSeconds(2));
            Thread.ofVirtual().name("seeding-courses").start(seeding::seed);
        }
    }

    /** Whether it has told an import until its end. */
    boolean seed() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            if (!isEmpty(client)) {
                return false;
            }
            long start = System.nanoTime();
            client.send(HttpRequest.newBuilder(courses).timeout(DOWNLOAD).build(), BodyHandlers.ofFile(file));
            Map<String, Object> accepted = answer(
                    client,
                    HttpRequest.newBuilder(catalogue.resolve("/ops/imports/formations"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(
                                    "{\"path\": " + ImportReport.quoted(file) + ", \"complete\": true}")));
            Map<String, Object> report =
                    follow(client, Json.text(accepted, "id").orElse(""));
            messages.accept("Seeding: " + report.get("published") + " training courses in "
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
            return true;
        } catch (IOException | LauncherException notThisTime) {
            messages.accept("The training courses could not be seeded: " + notThisTime.getMessage());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isEmpty(HttpClient client) throws IOException, InterruptedException {
        Map<String, Object> pipeline =
                answer(client, HttpRequest.newBuilder(catalogue.resolve("/ops/pipelines/formations?runs=1")));
        return pipeline.get("runs") instanceof List<?> runs && runs.isEmpty();
    }

    private Map<String, Object> follow(HttpClient client, String id) throws IOException, InterruptedException {
        URI one = catalogue.resolve("/ops/imports/formations/" + id);
        Map<String, Object> report = answer(client, HttpRequest.newBuilder(one));
        while (Json.text(report, "status").orElse("").equals("running")) {
            Thread.sleep(pause);
            report = answer(client, HttpRequest.newBuilder(one));
        }
        return report;
    }

    private static Map<String, Object> answer(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return Json.object(answer.body());
    }
}
