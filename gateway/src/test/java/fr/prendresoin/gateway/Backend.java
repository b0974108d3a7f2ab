package fr.prendresoin.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A service behind the gateway, as far as HTTP goes: a real server whose answers a test chooses.
final class Backend {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile HttpHandler handler = exchange -> {};
    private HttpServer server;

    Backend() {
        server = listen(0);
        reset();
    }

    record Received(String method, String target, Map<String, List<String>> headers, String body) {}

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /// As at the beginning: it answers everything with its address.
    void reset() {
        answers(exchange ->
                send(exchange, 200, "application/json", "{\"target\":\"" + exchange.getRequestURI() + "\"}"));
        received.clear();
    }

    void answers(HttpHandler chosen) {
        handler = chosen;
    }

    void answers(int status, String type, String body) {
        answers(exchange -> send(exchange, status, type, body));
    }

    void stop() {
        server.stop(0);
    }

    void startAgain() {
        server = listen(server.getAddress().getPort());
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private HttpServer listen(int port) {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            listening.createContext("/", this::handle);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        handler.handle(exchange);
    }
}
