package fr.prendresoin.simulator.api;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/// One request and its answer.
record Exchange(Request request, Response response, Callback callback) {

    private static final String JSON = "application/json;charset=UTF-8";

    String method() {
        return request.getMethod();
    }

    String path() {
        return Request.getPathInContext(request);
    }

    Fields query() {
        return Request.extractQueryParameters(request, StandardCharsets.UTF_8);
    }

    Fields form() throws IOException {
        var body = body();
        var fields = new Fields();
        UrlEncoded.decodeUtf8To(body, 0, body.length(), fields::add);
        return fields;
    }

    String body() throws IOException {
        return Content.Source.asString(request, StandardCharsets.UTF_8);
    }

    void header(String name, String value) {
        response.getHeaders().put(name, value);
    }

    void empty(int status) {
        response.setStatus(status);
        callback.succeeded();
    }

    void json(int status, Object value) {
        json(status, Json.MAPPER.writeValueAsBytes(value));
    }

    void json(int status, byte[] body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /// Announces the whole body, sends half of it and drops the connection.
    void truncated(int status, byte[] body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(
                false,
                ByteBuffer.wrap(body, 0, body.length / 2),
                Callback.from(() -> callback.failed(new EOFException("truncated on demand")), callback::failed));
    }

    OutputStream lines() {
        return stream("text/tab-separated-values;charset=UTF-8");
    }

    /// A long answer, written as it is made.
    OutputStream stream(String contentType) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        return Content.Sink.asOutputStream(response);
    }
}
