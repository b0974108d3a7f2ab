package fr.prendresoin.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DeadlineTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void eachCallTakesWhatTheOthersLeft() throws Exception {
        var left = new AtomicReference<Duration>();
        within(Duration.ofSeconds(2), (request, response) -> left.set(Deadline.left(MINUTE)));

        assertThat(left.get()).isLessThanOrEqualTo(Duration.ofSeconds(2)).isPositive();
        assertThat(Deadline.left(MINUTE)).isEqualTo(MINUTE);
    }

    @Test
    void noCallBeginsWhenNothingIsLeft() {
        assertThatThrownBy(() -> within(Duration.ZERO, (request, response) -> Deadline.left(MINUTE)))
                .isInstanceOf(EngineUnavailable.class);
    }

    @Test
    void anEngineThatDoesNotAnswerIsWaitedForAsLongAsIsLeft() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                CloseableHttpClient http = HttpClients.createMinimal()) {
            var host = HttpHost.create(URI.create("http://127.0.0.1:" + silent.getLocalPort()));
            var engine = new SearchEngine(http, host, MINUTE);
            long start = System.nanoTime();

            assertThatThrownBy(() -> within(Duration.ofMillis(300), (request, response) -> engine.get("/")))
                    .isInstanceOf(EngineUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    private static void within(Duration patience, FilterChain chain) throws Exception {
        var properties = new EngineProperties(URI.create("http://127.0.0.1"), 1, MINUTE, MINUTE, patience, MINUTE);
        new Deadline(properties)
                .doFilter(new MockHttpServletRequest("GET", "/api/offers"), new MockHttpServletResponse(), chain);
    }
}
