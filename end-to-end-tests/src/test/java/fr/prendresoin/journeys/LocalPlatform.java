package fr.prendresoin.journeys;

import static org.awaitility.Awaitility.await;

import fr.prendresoin.local.launcher.Ports;
import fr.prendresoin.local.launcher.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/// A whole platform with processes, ports and data of its own. It crawls on demand only.
final class LocalPlatform implements AutoCloseable {

    private final Stack stack;

    LocalPlatform(Path data, int offers) {
        forget(data);
        stack = Stack.in(data, Ports.free())
                .environment("feed-simulator", "FEED_OFFERS", String.valueOf(offers))
                .environment("feed-simulator", "FEED_RATE_LIMIT", "0")
                .environment("offer-ingest-service", "CRAWL_SCHEDULED", "false")
                .environment("offer-ingest-service", "CRAWL_CALLS_PER_SECOND", "0");
        stack.start();
        stack.awaitReady();
    }

    void kill(String component) {
        stack.kill(component);
    }

    /// A question from outside.
    HttpResponse<String> ask(String path) {
        return Calls.get(url("gateway") + path);
    }

    /// The same by an operator's program.
    HttpResponse<String> askAsOperator(String path) {
        String token = Calls.read(Calls.clientCredentials(
                        url("identity-server") + "/oauth2/token", "programme-exploitation", "prendre-soin", "ops:read"))
                .get("access_token")
                .asString();
        return Calls.get(url("gateway") + path, "Bearer " + token);
    }

    /// Somebody at a browser, who finds the gateway by the name that it tells.
    Person person() {
        return new Person("http://localhost:" + stack.port("gateway"));
    }

    Feed feed() {
        return new Feed(url("feed-simulator"));
    }

    Index index() {
        return new Index(url("opensearch"));
    }

    OfferTopic topic() {
        return new OfferTopic("127.0.0.1:" + stack.port("kafka"));
    }

    String startCompleteRun() {
        return Calls.read(Calls.post(url("offer-ingest-service") + "/ops/runs", "{\"kind\":\"complete\"}"))
                .get("id")
                .asString();
    }

    JsonNode run(String id) {
        return Calls.json(url("offer-ingest-service") + "/ops/runs/" + id);
    }

    /// What the search says of itself when it answers its judged queries.
    JsonNode relevance() {
        String evaluations = url("search-service") + "/ops/search/relevance";
        String evaluation = evaluations + "/"
                + Calls.read(Calls.post(evaluations, "")).get("id").asString();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !Calls.json(evaluation).get("status").asString().equals("running"));
        return Calls.json(evaluation).at("/report/now");
    }

    private String url(String component) {
        return "http://127.0.0.1:" + stack.port(component);
    }

    private static void forget(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
