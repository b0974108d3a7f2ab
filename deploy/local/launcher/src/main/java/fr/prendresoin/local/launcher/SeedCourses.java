package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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

    /** Of the addresses only the beginnings: scheme, host and port. */
    SeedCourses(URI catalogue, URI simulator, Path file, Consumer<String> messages) {
        this.catalogue = catalogue;
        this.courses = simulator.resolve("/lheo/formations.xml");
        this.file = file;
        this.messages = messages;
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
                    messages);
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
            Map<String, Object> report = new Operation("catalog-service", catalogue.resolve("/ops/imports/formations"))
                    .run("{\"path\": " + ImportReport.quoted(file) + ", \"complete\": true}");
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
        URI pipeline = catalogue.resolve("/ops/pipelines/formations?runs=1");
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(pipeline).timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(pipeline + " answers " + answer.statusCode() + " " + answer.body());
        }
        return Json.object(answer.body()).get("runs") instanceof List<?> runs && runs.isEmpty();
    }
}
