package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedingTest {

    private final List<String> messages = new ArrayList<>();
    private final Deque<String> views = new ArrayDeque<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/pipeline", () -> views.size() > 1 ? views.remove() : views.element());
        answer("/summary", () -> "{\"segments\": {\"grand-age\": 1000, \"soin-sante\": 500, \"hors-perimetre\": 30}}");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, java.util.function.Supplier<String> body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(bytes[0] == '{' ? 200 : 503, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private boolean follow() {
        URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Seeding(root.resolve("/pipeline"), root.resolve("/summary"), messages::add, Duration.ofMillis(1))
                .follow();
    }

    private static String view(int active, String lastComplete, int waiting) {
        return "{\"sources\": [{\"active\": " + active + ", \"lastCompleteAt\": " + lastComplete
                + "}], \"lag\": {\"raw\": {\"records\": " + waiting + "}}}";
    }

    @Test
    void theFirstRunIsToldUntilAllOfItIsTakenIn() {
        views.addAll(List.of(
                "not up yet",
                "{\"sources\": []}",
                view(700, "null", 300),
                view(700, "null", 500),
                view(1200, "\"2026-01-01T00:00:00Z\"", 300),
                view(1500, "\"2026-01-01T00:00:00Z\"", 0)));

        assertThat(follow()).isTrue();
        assertThat(messages)
                .containsExactly(
                        "Seeding: 0 of 1 500 offers…",
                        "Seeding: 700 of 1 500 offers…",
                        "Seeding: 1 200 of 1 500 offers…",
                        "Seeding: done, 1 500 offers in 0 s");
    }

    @Test
    void nothingIsSaidOfAPlatformThatIsFullAlready() {
        views.add(view(1500, "\"2026-01-01T00:00:00Z\"", 0));

        assertThat(follow()).isFalse();
        assertThat(messages).isEmpty();
    }
}
