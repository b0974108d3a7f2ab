package fr.prendresoin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What an HTTP request was answered.
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// The one fault of a request that was refused for it.
    public JsonNode fault(String field) {
        assertThat(status).as(body.toString()).isEqualTo(400);
        assertThat(body.path("type").asString()).isEqualTo("https://prendresoin.fr/problemes/requete-invalide");
        List<JsonNode> faults = body.path("errors").valueStream().toList();
        assertThat(faults).extracting(fault -> fault.path("field").asString()).containsExactly(field);
        assertThat(faults.getFirst().path("message").asString()).isNotBlank();
        return faults.getFirst();
    }

    static Answer to(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            String body = answer.body();
            return new Answer(
                    answer.statusCode(),
                    answer.headers(),
                    body.isEmpty()
                            ? MissingNode.getInstance()
                            : JsonMapper.shared().readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
