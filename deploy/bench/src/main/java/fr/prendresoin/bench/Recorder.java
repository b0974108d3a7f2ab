package fr.prendresoin.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Stands between who asks and who answers, and keeps the questions that pass: they can be sent straight to who answers
/// afterwards.
final class Recorder implements AutoCloseable {

    private final String answering;
    private final Pattern question;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<HttpRequest> passed = new ArrayList<>();

    /// @param answering the address of who answers
    /// @param question which paths are kept
    Recorder(String answering, Pattern question) {
        this.answering = answering;
        this.question = question;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The requests of one call, those that pass here in their order. Nothing else may ask meanwhile.
    static List<HttpRequest> during(Runnable call, Recorder... recorders) {
        List.of(recorders).forEach(Recorder::forget);
        call.run();
        return Stream.of(recorders).flatMap(Recorder::passed).toList();
    }

    private void forget() {
        synchronized (passed) {
            passed.clear();
        }
    }

    private Stream<HttpRequest> passed() {
        synchronized (passed) {
            return List.copyOf(passed).stream();
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest request = straight(exchange);
            if (question.matcher(exchange.getRequestURI().getPath()).find()) {
                synchronized (passed) {
                    passed.add(request);
                }
            }
            HttpResponse<byte[]> answer = Http.exchange(request, BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private HttpRequest straight(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(URI.create(answering + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return (type == null ? request : request.header("Content-Type", type)).build();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
