package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how the first complete run fills an empty platform; says nothing over a platform that has had one. */
final class Seeding {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI pipeline;
    private final @Nullable URI simulator;
    private final Consumer<String> messages;
    private final Duration pause;

    Seeding(URI pipeline, @Nullable URI simulator, Consumer<String> messages, Duration pause) {
        this.pipeline = pipeline;
        this.simulator = simulator;
        this.messages = messages;
        this.pause = pause;
    }

    /** In the background, if offers come in at all. */
    static void watch(Stack stack, Consumer<String> messages) {
        if ("false".equals(System.getenv("CRAWL_SCHEDULED"))) {
            messages.accept("No offer is fetched by itself (CRAWL_SCHEDULED=false).");
        } else if (stack.status().stream()
                .anyMatch(component -> component.name().equals("offer-ingest-service"))) {
            String local = "http://127.0.0.1:";
            Seeding seeding = new Seeding(
                    URI.create(local + stack.port("offer-ingest-service") + "/ops/pipelines/offers"),
                    Components.isSimulated(System.getenv())
                            ? URI.create(local + stack.port("feed-simulator") + "/control/summary")
                            : null,
                    messages,
                    PAUSE);
            Thread.ofVirtual().name("seeding").start(() -> {
                if (seeding.follow()) {
                    // Those that were told before have gone up out of sight.
                    Addresses.of(stack).forEach(messages);
                }
            });
        }
    }

    /** Whether it has told a run until its end. */
    boolean follow() {
        long start = System.nanoTime();
        OptionalLong told = OptionalLong.empty();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                State state = state(client);
                if (state.isComplete()) {
                    if (told.isPresent()) {
                        messages.accept("Seeding: done, " + count(state.offers()) + " offers in "
                                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
                    }
                    return told.isPresent();
                }
                if (state.isKnown() && (told.isEmpty() || told.getAsLong() != state.offers())) {
                    told = OptionalLong.of(state.offers());
                    messages.accept("Seeding: " + count(state.offers()) + all(client) + " offers…");
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record State(boolean isKnown, boolean isComplete, long offers) {}

    private State state(HttpClient client) throws InterruptedException {
        try {
            Map<String, Object> view = get(client, pipeline);
            List<Map<?, ?>> sources = objects(view.get("sources")).toList();
            long offers = sources.stream()
                    .mapToLong(source -> number(source.get("active")))
                    .sum();
            boolean complete = sources.stream().anyMatch(source -> source.get("lastCompleteAt") != null);
            return new State(true, complete && waiting(view) == 0, offers);
        } catch (IOException | LauncherException itIsDown) {
            // Its supervision tells that.
            return new State(false, false, 0);
        }
    }

    /** Of how many, if it is the simulator that is asked: nobody else knows before the end. */
    private String all(HttpClient client) throws InterruptedException {
        if (simulator == null) {
            return "";
        }
        try {
            Map<String, Object> summary = get(client, simulator);
            if (summary.get("segments") instanceof Map<?, ?> segments) {
                long all = segments.entrySet().stream()
                        .filter(segment -> !"hors-perimetre".equals(segment.getKey()))
                        .mapToLong(segment -> number(segment.getValue()))
                        .sum();
                return " of " + count(all);
            }
        } catch (IOException | LauncherException thereIsNone) {
            // Then the number stands alone.
        }
        return "";
    }

    private static long waiting(Map<String, Object> view) {
        return view.get("lag") instanceof Map<?, ?> lag && lag.get("raw") instanceof Map<?, ?> raw
                ? number(raw.get("records"))
                : 0;
    }

    private static Stream<Map<?, ?>> objects(@Nullable Object list) {
        return list instanceof List<?> elements
                ? elements.stream().<Map<?, ?>>mapMulti((element, found) -> {
                    if (element instanceof Map<?, ?> object) {
                        found.accept(object);
                    }
                })
                : Stream.empty();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static String count(long offers) {
        return String.format(Locale.ROOT, "%,d", offers).replace(',', ' ');
    }

    private static Map<String, Object> get(HttpClient client, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return Json.object(answer.body());
    }
}
