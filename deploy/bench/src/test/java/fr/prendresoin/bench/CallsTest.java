package fr.prendresoin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CyclicBarrier two = new CyclicBarrier(2);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestURI().getPath());
                if (exchange.getRequestURI().getPath().equals("/one-of-two")) {
                    meetTheOther();
                }
                exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/broken") ? 500 : 200, -1);
            }
        });
        server.start();
    }

    private void meetTheOther() throws IOException {
        try {
            two.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aCallSendsAllItsRequestsInTheirOrder() {
        Calls.oneByOne(requests("/a /b", "/c")).measure(1, 3, LONG);

        assertThat(asked).containsExactly("/a", "/b", "/c", "/a", "/b");
    }

    @Test
    void aMeasureGoesOnWhereTheLastOneHasEnded() {
        Calls calls = calls("/a", "/b", "/c");

        calls.measure(1, 2, LONG);
        calls.measure(1, 2, LONG);

        assertThat(asked).containsExactly("/a", "/b", "/c", "/a");
    }

    @Test
    void manyClientsShareTheCalls() {
        Calls calls = calls("/a", "/b");

        calls.measure(8, 40, LONG);

        assertThat(asked).hasSize(40).filteredOn("/a"::equals).hasSize(20);
    }

    @Test
    void requestsThatAreSentTogetherWaitForNoneOfTheOthers() {
        Calls.together(requests("/one-of-two /one-of-two", "/c")).measure(1, 2, LONG);

        assertThat(asked).containsExactlyInAnyOrder("/one-of-two", "/one-of-two", "/c");
    }

    @Test
    void whatSendsNothingIsNoCall() {
        assertThat(calls("").areNone()).isTrue();
        calls("", "/a").measure(1, 2, LONG);

        assertThat(asked).containsExactly("/a", "/a");
    }

    @Test
    void aRefusalEndsTheBenchmark() {
        for (Calls calls : List.of(calls("/broken"), Calls.together(requests("/a /broken")))) {
            assertThatThrownBy(() -> calls.measure(2, 4, LONG)).hasRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    private Calls calls(String... paths) {
        return Calls.oneByOne(requests(paths));
    }

    /// @param paths of the requests of each call
    private List<List<HttpRequest>> requests(String... paths) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Stream.of(paths)
                .map(call -> Stream.of(call.split(" ", -1))
                        .filter(path -> !path.isEmpty())
                        .map(path ->
                                HttpRequest.newBuilder(URI.create(url + path)).build())
                        .toList())
                .toList();
    }
}
