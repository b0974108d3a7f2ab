package fr.prendresoin.journeys;

import static org.awaitility.Awaitility.await;

import fr.prendresoin.local.launcher.Ports;
import fr.prendresoin.local.launcher.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/// A whole platform with processes, ports and data of its own. It crawls on demand only.
final class LocalPlatform implements AutoCloseable {

    private static final List<String> COMPONENTS = List.of(
            "kafka",
            "mongodb-emulator",
            "opensearch",
            "kafka-connect",
            "feed-simulator",
            "offer-ingest-service",
            "search-service",
            "website",
            "gateway");

    private final Stack stack;
    private final Path data;

    LocalPlatform(Path data, int offers) {
        forget(data);
        this.data = data;
        stack = Stack.in(data, Ports.free())
                .environment("feed-simulator", "FEED_OFFERS", String.valueOf(offers))
                .environment("feed-simulator", "FEED_RATE_LIMIT", "0")
                .environment("offer-ingest-service", "CRAWL_SCHEDULED", "false")
                .environment("offer-ingest-service", "CRAWL_CALLS_PER_SECOND", "0")
                .environment("website", "PRENDRESOIN_WEBSITE_PARTNERS_0_ID", "mairie")
                .environment("website", "PRENDRESOIN_WEBSITE_PARTNERS_0_NAME", "Mairie")
                .environment("website", "PRENDRESOIN_WEBSITE_PARTNERS_0_ORIGINS", StockedPlatform.PARTNER)
                .environment("gateway", "RATE_LIMIT_PER_SECOND", "0");
        // None lives long enough for a second compilation to pay, and all start at once.
        COMPONENTS.forEach(component -> stack.jvm(component, "-XX:TieredStopAtLevel=1"));
        stack.start();
        stack.awaitReady();
    }

    void kill(String component) {
        stack.kill(component);
    }

    /// Does without a component for a while.
    void without(String component, Runnable meanwhile) {
        stack.stop(component);
        try {
            meanwhile.run();
        } finally {
            stack.start(component);
            stack.awaitReady(component);
        }
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
        return new Person("http://localhost:" + port("gateway"));
    }

    int port(String component) {
        return stack.port(component);
    }

    Site site() {
        return new Site(url("gateway"));
    }

    /// Editors who are logged in.
    Newsroom newsroom() {
        return new Newsroom(loggedIn("editrice"), loggedIn("relecteur"));
    }

    /// Somebody who reads what people report.
    Person operator() {
        return loggedIn("exploitation");
    }

    private Person loggedIn(String account) {
        Person person = person();
        person.logIn(account, "prendre-soin");
        return person;
    }

    Feed feed() {
        return new Feed(url("feed-simulator"));
    }

    Courses courses() {
        return new Courses(url("feed-simulator"), url("catalog-service"), data);
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
