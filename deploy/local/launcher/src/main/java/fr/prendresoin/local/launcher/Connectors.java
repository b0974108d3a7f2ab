package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Registers the platform's connectors with the worker, and restarts tasks that have failed. */
final class Connectors {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");
    /** In a stack trace within JSON. */
    private static final Pattern CAUSE = Pattern.compile("(?:\"trace\":\"|Caused by: )(.*?)(?:\\\\n|\")");

    private static final String FAILED = "\"state\":\"FAILED\"";

    private final Path folder;
    private final Consumer<String> messages;
    private final Map<String, Failure> failures = new HashMap<>();
    private boolean registering = true;
    private @Nullable Watch watch;

    Connectors(Path folder, Consumer<String> messages) {
        this.folder = folder;
        this.messages = messages;
    }

    void registerNothing() {
        registering = false;
    }

    /** To be called whenever the worker has started. */
    synchronized void watch(int port) {
        stop();
        watch = new Watch(URI.create("http://127.0.0.1:" + port));
    }

    synchronized void stop() {
        Watch current = watch;
        if (current != null) {
            current.end();
            watch = null;
        }
    }

    /** Looks at one worker again and again. */
    private final class Watch {

        private final HttpClient client = HttpClient.newHttpClient();
        private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("connectors").factory());
        private final URI worker;
        private boolean registered = !registering;

        Watch(URI worker) {
            this.worker = worker;
            var _ = rounds.scheduleWithFixedDelay(this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void look() {
            try {
                if (registered) {
                    restartFailed(client, worker);
                } else {
                    registered = registerAll(client, worker);
                }
            } catch (IOException workerIsDown) {
                // Its own supervision tells it, and starts this watch anew.
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        void end() {
            rounds.shutdownNow();
            client.shutdownNow();
        }
    }

    private boolean registerAll(HttpClient client, URI worker) throws IOException, InterruptedException {
        boolean all = true;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".json", "");
                HttpRequest request = request(worker, "/connectors/" + name + "/config")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofFile(file))
                        .build();
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() >= 300) {
                    all = false;
                    // While the worker rebalances it answers 409: the next round will do.
                    if (answer.statusCode() != 409) {
                        messages.accept("The connector " + name + " was refused: " + answer.body());
                    }
                }
            }
        }
        return all;
    }

    private void restartFailed(HttpClient client, URI worker) throws IOException, InterruptedException {
        String names = get(client, worker, "/connectors");
        for (String name :
                NAME.matcher(names).results().map(found -> found.group(1)).toList()) {
            String status = get(client, worker, "/connectors/" + name + "/status");
            if (!status.contains(FAILED)) {
                failures.remove(name);
            } else if (failures.computeIfAbsent(name, first -> new Failure()).isTimeToRestart()) {
                messages.accept("The connector " + name + " has failed, restarting it: " + cause(status));
                String path = "/connectors/" + name + "/restart?includeTasks=true&onlyFailed=true";
                client.send(request(worker, path).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
            }
        }
    }

    /** A document that cannot be published fails the task again and again: rarely enough, to be seen. */
    private static final class Failure {

        private static final Duration LONGEST = Duration.ofMinutes(1);

        private Duration pause = PAUSE;
        private long nextAt = System.nanoTime();

        private boolean isTimeToRestart() {
            if (System.nanoTime() < nextAt) {
                return false;
            }
            nextAt = System.nanoTime() + pause.toNanos();
            pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
            return true;
        }
    }

    private static String cause(String status) {
        return CAUSE.matcher(status)
                .results()
                .reduce((first, last) -> last)
                .map(found -> found.group(1))
                .orElse("its status names no cause");
    }

    private static String get(HttpClient client, URI worker, String path) throws IOException, InterruptedException {
        return client.send(request(worker, path).build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder request(URI worker, String path) {
        return HttpRequest.newBuilder(worker.resolve(path)).timeout(PATIENCE);
    }
}
