package fr.prendresoin.search.engine;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The engine's HTTP interface: JSON in, JSON out, in the caller's own thread.
public final class SearchEngine {

    private static final ContentType LINES = ContentType.create("application/x-ndjson");

    private final HttpClient http;
    private final HttpHost host;
    private final JsonMapper mapper = JsonMapper.shared();

    private final Duration patience;

    SearchEngine(HttpClient http, HttpHost host, Duration patience) {
        this.http = http;
        this.host = host;
        this.patience = patience;
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
        return exchange("POST", path, json(body));
    }

    public JsonNode put(String path, JsonNode body) {
        return exchange("PUT", path, json(body));
    }

    /// Sends newline-delimited JSON, which ends with a newline.
    public JsonNode postLines(String path, Lines lines) {
        return exchange("POST", path, new ByteArrayEntity(lines.bytes(), 0, lines.length(), LINES));
    }

    /// Sends one document per line.
    public JsonNode postLines(String path, List<? extends JsonNode> documents) {
        var lines = new Lines(2_000 * documents.size());
        documents.forEach(document -> {
            lines.writeBytes(mapper.writeValueAsBytes(document));
            lines.write('\n');
        });
        return postLines(path, lines);
    }

    private HttpEntity json(JsonNode body) {
        return new ByteArrayEntity(mapper.writeValueAsBytes(body), ContentType.APPLICATION_JSON);
    }

    private JsonNode exchange(String method, String path, @Nullable HttpEntity body) {
        var request = ClassicRequestBuilder.create(method)
                .setHttpHost(host)
                .setPath(path)
                .setEntity(body)
                .build();
        var within = Timeout.of(Deadline.left(patience));
        var context = HttpClientContext.create();
        context.setRequestConfig(RequestConfig.custom()
                .setResponseTimeout(within)
                .setConnectionRequestTimeout(within)
                .build());
        try {
            return http.execute(host, request, context, response -> read(response, method + " " + path));
        } catch (IOException e) {
            throw new EngineUnavailable(method + " " + path + ": " + e, e);
        }
    }

    private JsonNode read(ClassicHttpResponse response, String request) throws IOException, ParseException {
        HttpEntity body = response.getEntity();
        if (body == null) {
            return checked(response.getCode(), MissingNode.getInstance(), request);
        }
        try (InputStream bytes = body.getContent()) {
            return checked(response.getCode(), mapper.readTree(bytes), request);
        } catch (JacksonException e) {
            throw new EngineUnavailable(request + " gave no JSON", e);
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
        if (isRefusal(status)) {
            throw new EngineRefusal(status, message);
        }
        throw new EngineUnavailable(message);
    }

    static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != 408 && status != 429;
    }
}
