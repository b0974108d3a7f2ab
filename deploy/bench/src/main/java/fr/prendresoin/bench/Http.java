package fr.prendresoin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls that a benchmark makes. An answer that is not a success ends the benchmark with its text.
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    static JsonNode get(String url) {
        return json(send(HttpRequest.newBuilder(URI.create(url)).build()));
    }

    static Optional<JsonNode> ifAnswered(String url) {
        HttpResponse<String> answer =
                exchange(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        return answer.statusCode() < 300 ? Optional.of(json(answer.body())) : Optional.empty();
    }

    static JsonNode post(String url, String body) {
        return post(url, "application/json", body);
    }

    static JsonNode post(String url, String contentType, String body) {
        return json(send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    /// What came of a call, with any status.
    record Answer(int status, JsonNode body) {}

    static Answer tried(String url, String contentType, byte[] body) {
        HttpResponse<String> answer = exchange(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
        return new Answer(answer.statusCode(), json(answer.body()));
    }

    static JsonNode put(String url, String body) {
        return json(send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build()));
    }

    static void delete(String url) {
        send(HttpRequest.newBuilder(URI.create(url)).DELETE().build());
    }

    /// The status alone, whatever it is; 0 without any.
    static int status(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// Writes an answer into a file.
    static void save(String url, Path file) {
        HttpResponse<Path> answer =
                exchange(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofFile(file));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(url + " answered " + answer.statusCode());
        }
    }

    static String send(HttpRequest request) {
        return succeeded(exchange(request, BodyHandlers.ofString()));
    }

    /// Sends all at once, and waits for the last answer.
    static void sendTogether(List<HttpRequest> requests) {
        List<CompletableFuture<HttpResponse<String>>> answers = requests.stream()
                .map(request -> CLIENT.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        answers.forEach(answer -> succeeded(answer.join()));
    }

    static <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static String succeeded(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " answered "
                    + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body.isEmpty() ? "null" : body);
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
