package fr.prendresoin.offers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service on real engines, that a test may stop and start again.
public final class Service implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String database;
    private final String prefix;
    private final String feed;
    private final MongoClient mongo;
    private final TestIssuer issuer = TestIssuer.start();
    private @Nullable ConfigurableApplicationContext context;

    /// @param feed address of the simulator
    public Service(String prefix, String feed) {
        this.database = "offers-" + prefix.substring(1, 9);
        this.prefix = prefix;
        this.feed = feed;
        this.mongo = MongoClients.create(Engines.mongodb(database));
    }

    public Service start(String... properties) {
        var settings = new ArrayList<>(List.of(
                "server.port=0",
                "spring.kafka.bootstrap-servers=" + Engines.kafka(),
                "spring.mongodb.uri=" + Engines.mongodb(database),
                "prendresoin.database=" + database,
                "prendresoin.topic-prefix=" + prefix,
                "prendresoin.offers.france-travail.api-url=" + feed,
                "prendresoin.offers.france-travail.token-url=" + feed + "/connexion/oauth2/access_token",
                "prendresoin.offers.france-travail.calls-per-second=0",
                "prendresoin.offers.crawl.scheduled=false"));
        issuer.isBelievedBy((name, value) -> settings.add(name + "=" + value.get()));
        settings.addAll(List.of(properties));
        context = new SpringApplicationBuilder(OfferIngestApplication.class)
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
        return this;
    }

    /// As abruptly as one process can do it to itself.
    public void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    public MongoCollection<Document> collection(String name) {
        return mongo.getDatabase(database).getCollection(name);
    }

    /// Asks for a crawl, and waits for its end.
    public JsonNode crawl(String kind) {
        String id = post("/ops/runs", "{\"kind\":\"" + kind + "\"}").get("id").asString();
        return awaitEnd(id);
    }

    public JsonNode awaitEnd(String run) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !get("/ops/runs/" + run).get("status").asString().equals("running"));
        return get("/ops/runs/" + run);
    }

    public JsonNode get(String path) {
        return send(ask(path).build(), 200);
    }

    public JsonNode post(String path, String body) {
        return send(request(path, body), 202);
    }

    public JsonNode put(String path, String body) {
        return send(putting(path, body), 200);
    }

    public JsonNode refused(String path, String body, int status) {
        return send(request(path, body), status);
    }

    private HttpRequest request(String path, String body) {
        return ask(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    public JsonNode refusedToPut(String path, String body, int status) {
        return send(putting(path, body), status);
    }

    private HttpRequest putting(String path, String body) {
        return ask(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /// By an operator, where only they may.
    private HttpRequest.Builder ask(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return path.startsWith("/api/ops/")
                ? request.header("Authorization", issuer.person("OPERATOR").bearer())
                : request;
    }

    private URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + running().getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private ConfigurableApplicationContext running() {
        if (context == null) {
            throw new IllegalStateException("the service is stopped");
        }
        return context;
    }

    private static JsonNode send(HttpRequest request, int expected) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != expected / 100) {
                throw new AssertionError(
                        request.uri() + " answers " + response.statusCode() + " " + new String(response.body(), UTF_8));
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String health(String group) {
        try {
            HttpResponse<byte[]> response = HTTP.send(
                    HttpRequest.newBuilder(uri("/actuator/health/" + group)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return JsonMapper.shared().readTree(response.body()).get("status").asString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public List<Document> all(String collection) {
        return collection(collection).find().into(new ArrayList<>());
    }

    public List<Document> outbox() {
        return all("outbox");
    }

    public long count(String collection, Map<String, Object> filter) {
        return collection(collection).countDocuments(new Document(filter));
    }

    @Override
    public void close() {
        stop();
        mongo.close();
        issuer.stop();
    }
}
