package fr.prendresoin.search.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The engine's HTTP interface: JSON in, JSON out.
///
/// The generic client is used on purpose: bulk bodies are spliced from the bytes of the events, and queries are small
/// documents that are clearer as JSON than as builders of builders.
public final class SearchEngine {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    private final OpenSearchGenericClient client;
    private final JsonMapper mapper = JsonMapper.shared();

    SearchEngine(OpenSearchGenericClient client) {
        this.client = client;
    }

    public JsonNode get(String path) {
        return exchange("GET", path, null);
    }

    public JsonNode delete(String path) {
        return exchange("DELETE", path, null);
    }

    public JsonNode post(String path) {
        return exchange("POST", path, null);
    }

    public JsonNode post(String path, JsonNode body) {
        return exchange("POST", path, Body.from(mapper.writeValueAsBytes(body), JSON));
    }

    public JsonNode put(String path, JsonNode body) {
        return exchange("PUT", path, Body.from(mapper.writeValueAsBytes(body), JSON));
    }

    /// Sends newline-delimited JSON, which ends with a newline.
    public JsonNode postLines(String path, byte[] lines) {
        return exchange("POST", path, Body.from(lines, LINES));
    }

    /// Sends one document per line.
    public JsonNode postLines(String path, List<? extends JsonNode> documents) {
        var lines = new StringBuilder();
        documents.forEach(
                document -> lines.append(mapper.writeValueAsString(document)).append('\n'));
        return postLines(path, lines.toString().getBytes(UTF_8));
    }

    private JsonNode exchange(String method, String path, @Nullable Body body) {
        int question = path.indexOf('?');
        Request request = Requests.create(
                method,
                question < 0 ? path : path.substring(0, question),
                List.of(),
                question < 0 ? Map.of() : parameters(path.substring(question + 1)),
                body);
        try (Response response = client.execute(request)) {
            JsonNode answer = read(response);
            return checked(response.getStatus(), answer, method + " " + path);
        } catch (IOException e) {
            throw new EngineUnavailable(method + " " + path + ": " + e, e);
        } catch (JacksonException e) {
            throw new EngineUnavailable(method + " " + path + " gave no JSON", e);
        }
    }

    private JsonNode read(Response response) throws IOException {
        Body body = response.getBody().orElse(null);
        if (body == null) {
            return MissingNode.getInstance();
        }
        try (InputStream bytes = body.body()) {
            return mapper.readTree(bytes);
        }
    }

    private static JsonNode checked(int status, JsonNode answer, String request) {
        // A document that is absent is an answer.
        if (status < 400 || answer.has("found")) {
            return answer;
        }
        JsonNode error = answer.path("error");
        String message = "%s: %d %s %s"
                .formatted(
                        request,
                        status,
                        error.path("type").asString(""),
                        error.path("reason").asString(""));
        if (status == 429 || status >= 500) {
            throw new EngineUnavailable(message);
        }
        throw new EngineRefusal(status, message);
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new java.util.HashMap<String, String>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return parameters;
    }
}
