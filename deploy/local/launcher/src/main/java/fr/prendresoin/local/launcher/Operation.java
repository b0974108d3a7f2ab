package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** Something long that a service does on demand: it is asked for with POST, then watched until it is over. */
final class Operation {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(300);

    private final String service;
    private final URI collection;
    private Consumer<Map<String, Object>> listener = answer -> {};

    /** The path is where the service takes its requests, /ops/imports for instance. */
    Operation(String service, String path) {
        this(service, URI.create("http://127.0.0.1:" + Ports.declared().of(service) + path));
    }

    Operation(String service, URI collection) {
        this.service = service;
        this.collection = collection;
    }

    /** Shows every answer on the way to a listener. */
    Operation tell(Consumer<Map<String, Object>> to) {
        listener = to;
        return this;
    }

    /** Asks for it and returns its last answer, whose status is no longer {@code running}. */
    Map<String, Object> run(String body) throws InterruptedException {
        return run("", body);
    }

    /** The same with a query, which begins with {@code ?}. */
    Map<String, Object> run(String query, String body) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Map<String, Object> accepted = send(
                    client,
                    HttpRequest.newBuilder(URI.create(collection + query))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body)));
            String id = Json.text(accepted, "id")
                    .orElseThrow(() -> new LauncherException(service + " gave no id: " + accepted));
            URI one = URI.create(collection + "/" + id);
            Map<String, Object> answer;
            do {
                Thread.sleep(POLL);
                answer = send(client, HttpRequest.newBuilder(one));
                listener.accept(answer);
            } while (Json.text(answer, "status").orElse("").equals("running"));
            return answer;
        }
    }

    private Map<String, Object> send(HttpClient client, HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new LauncherException(service + " refused (" + answer.statusCode() + "): " + detail(answer));
            }
            return Json.object(answer.body());
        } catch (IOException e) {
            throw new LauncherException(
                    service + " does not answer on " + collection.getAuthority()
                            + ". ./prendresoin status shows whether it runs.",
                    e);
        }
    }

    private static String detail(HttpResponse<String> answer) {
        return answer.body().startsWith("{")
                ? Json.text(Json.object(answer.body()), "detail").orElse(answer.body())
                : answer.body();
    }
}
