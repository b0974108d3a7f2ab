package fr.prendresoin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final String LINES = "application/x-ndjson";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer engine;
    private Recorder recorder;

    @BeforeEach
    void start() throws IOException {
        engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
                byte[] answer = "{\"found\":false}".getBytes(UTF_8);
                boolean missing = exchange.getRequestURI().getPath().endsWith("/missing");
                exchange.sendResponseHeaders(missing ? 404 : 200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        engine.start();
        recorder = new Recorder(
                "http://127.0.0.1:" + engine.getAddress().getPort(), Pattern.compile("/_(msearch|search|doc)\\b"));
    }

    @AfterEach
    void stop() {
        recorder.close();
        engine.stop(0);
    }

    @Test
    void questionsPassAndCanBeAskedAgainInTheirOrder() {
        List<HttpRequest> questions = Recorder.during(
                () -> {
                    Http.post(recorder.url() + "/offers/_msearch", LINES, "{}\n{\"size\":1}\n");
                    Http.get(recorder.url() + "/offers/_doc/ft-1%20a?_source=true");
                },
                recorder);
        List<String> passed = List.copyOf(asked);
        asked.clear();
        questions.forEach(Http::send);

        assertThat(passed)
                .containsExactly(
                        "POST /offers/_msearch application/x-ndjson {}\n{\"size\":1}\n",
                        "GET /offers/_doc/ft-1%20a?_source=true null ");
        assertThat(asked).isEqualTo(passed);
    }

    @Test
    void aCallKeepsNothingOfTheOneBefore() {
        Recorder.during(() -> Http.get(recorder.url() + "/offers/_search"), recorder);

        assertThat(Recorder.during(() -> {}, recorder)).isEmpty();
    }

    @Test
    void housekeepingIsNoQuestion() {
        List<HttpRequest> questions = Recorder.during(
                () -> {
                    Http.get(recorder.url() + "/_alias/offers");
                    Http.get(recorder.url() + "/_cluster/health/offers");
                    Http.post(recorder.url() + "/offers/_bulk", LINES, "{}\n");
                },
                recorder);

        assertThat(questions).isEmpty();
        assertThat(asked).hasSize(3);
    }

    @Test
    void aRefusalComesBackAsItIs() {
        HttpRequest missing = HttpRequest.newBuilder(URI.create(recorder.url() + "/offers/_doc/missing"))
                .build();

        assertThat(Http.status(missing)).isEqualTo(404);
    }
}
