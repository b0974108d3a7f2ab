package fr.prendresoin.website;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import fr.prendresoin.platform.correlation.RequestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.test.context.DynamicPropertyRegistry;

/// Stands in for the services: a server that answers what a test tells it to, and remembers what it was sent.
public final class Answering {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Said NOTHING = new Said(404, "{}");

    private final HttpServer server;
    private final Map<String, Said> answers = new ConcurrentHashMap<>();
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> queries = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private volatile Said otherwise = NOTHING;

    private record Said(int status, String body) {}

    public Answering() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            bodies.put(path, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            String query = exchange.getRequestURI().getRawQuery();
            queries.put(path, query == null ? "" : query);
            String name = exchange.getRequestHeaders().getFirst(RequestName.HEADER);
            names.put(path, name == null ? "" : name);
            Said said = answers.getOrDefault(path, otherwise);
            byte[] body = said.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(said.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /// Failures asked for by a test are no reason to leave the services alone in the next.
    public void standInFor(DynamicPropertyRegistry properties) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        properties.add("prendresoin.website.services.search", () -> url);
        properties.add("prendresoin.website.services.catalog", () -> url);
        properties.add("prendresoin.website.services.offers", () -> url);
        properties.add("prendresoin.breaker.failure-percent", () -> 100);
    }

    public void forget() {
        answers.clear();
        bodies.clear();
        queries.clear();
        names.clear();
        otherwise = NOTHING;
    }

    /// From now on every service is down, but for what it is told to answer afterwards.
    public void fallSilent() {
        forget();
        otherwise = new Said(503, "{}");
    }

    public void answer(String path, int status, String body) {
        answers.put(path, new Said(status, body));
    }

    /// What was last sent to a path.
    public String sentTo(String path) {
        return bodies.getOrDefault(path, "");
    }

    /// The query that a path was last asked with.
    public String askedOf(String path) {
        return queries.getOrDefault(path, "");
    }

    /// The name of the last request to a path, or nothing.
    String nameOf(String path) {
        return names.getOrDefault(path, "");
    }

    /// Asks for a page of the site; where it leads is not followed.
    public static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(page(port, path)).build(), BodyHandlers.ofString());
    }

    /// The same, by a request that has a name.
    static HttpResponse<String> get(int port, String path, String name) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(page(port, path))
                        .header(RequestName.HEADER, name)
                        .build(),
                BodyHandlers.ofString());
    }

    /// Sends a form to a page of the site.
    public static HttpResponse<String> post(int port, String path, String form)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(page(port, path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI page(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
