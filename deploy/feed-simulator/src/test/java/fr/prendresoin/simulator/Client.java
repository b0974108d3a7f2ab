package fr.prendresoin.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls a simulator the way a crawler does.
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private String token = "";

    public Client(FeedSimulator simulator) {
        base = simulator.uri();
        token = post(
                        "/connexion/oauth2/access_token?realm=%2Fpartenaire",
                        form(Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "prendre-soin",
                                "client_secret", "simulateur",
                                "scope", "api_offresdemploiv2 o2dsoffre")))
                .json()
                .path("access_token")
                .asString();
    }

    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public Stream<JsonNode> offers() {
            return status() == 204 ? Stream.empty() : json().path("resultats").valueStream();
        }

        public int total() {
            var range = header("Content-Range");
            return Integer.parseInt(range.substring(range.indexOf('/') + 1));
        }

        public String message() {
            return json().path("message").asString();
        }
    }

    public Answer search(String query) {
        return get("/partenaire/offresdemploi/v2/offres/search" + (query.isEmpty() ? "" : "?" + query));
    }

    public Answer detail(String id) {
        return get("/partenaire/offresdemploi/v2/offres/" + id);
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    public Answer anonymous(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    public Answer post(String path, String body) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public Answer delete(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).DELETE().build());
    }

    public HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /// Every live id with the hash of its content.
    public Map<String, String> ids() {
        return anonymous("/control/ids")
                .response()
                .body()
                .lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    public static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Answer send(HttpRequest request) {
        try {
            return new Answer(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
