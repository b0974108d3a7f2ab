package fr.prendresoin.website.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.prendresoin.platform.breaker.BreakerSettings;
import fr.prendresoin.website.WebsiteSettings;
import fr.prendresoin.website.WebsiteSettings.Operator;
import fr.prendresoin.website.WebsiteSettings.Timeouts;
import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.errors.Unavailable;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Answer.Withdrawn;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServiceTest {

    private static final Address METIERS = Address.of("/api/metiers");

    private record Metiers(int total) {}

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private Service service;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var settings = new WebsiteSettings(
                url,
                new WebsiteSettings.Services(url, url, url),
                new Timeouts(Duration.ofSeconds(1), Duration.ofMillis(300)),
                new Operator("a", "b", "c", "d"));
        var breakers = CircuitBreakerRegistry.of(new BreakerSettings(4, 4, 50, Duration.ofMinutes(1)).config());
        service = new Services(settings, JsonMapper.builder().build(), breakers).catalog();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsFoundIsRead() {
        answering(200, "{\"total\": 26, \"items\": []}");

        assertThat(service.get(METIERS, Metiers.class).orFail().total()).isEqualTo(26);
    }

    @Test
    void whatDoesNotExistIsMissing() {
        answering(404, "{}");

        assertThatThrownBy(() -> service.get(METIERS, Metiers.class).orFail()).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoMoreSaysWhy() {
        answering(410, "{\"detail\": \"pourvue\"}");

        assertThat(service.get(METIERS, Metiers.class))
                .isInstanceOfSatisfying(
                        Withdrawn.class,
                        gone -> assertThat(((Withdrawn<?>) gone)
                                        .said()
                                        .path("detail")
                                        .asString())
                                .isEqualTo("pourvue"));
    }

    @Test
    void whatMakesNoSenseNamesTheFields() {
        answering(400, "{\"errors\": [{\"field\": \"page\", \"rule\": \"min\", \"message\": \"Trop petit.\"}]}");

        assertThat(service.get(METIERS, Metiers.class).faults()).containsExactly(new Fault("page", "Trop petit."));
    }

    @Test
    void aFailureIsAnOutage() {
        answering(503, "{}");

        assertThatThrownBy(() -> service.get(METIERS, Metiers.class).orFail()).isInstanceOf(Unavailable.class);
    }

    @Test
    void whoIsSlowIsNotWaitedFor() {
        var end = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            await(end);
            exchange.close();
        });

        assertThat(service.get(METIERS, Metiers.class).isDown()).isTrue();
        end.countDown();
    }

    @Test
    void whoStopsInTheMiddleIsNotWaitedForEither() {
        var end = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(end);
            exchange.close();
        });

        assertThat(service.get(METIERS, Metiers.class).isDown()).isTrue();
        end.countDown();
    }

    @Test
    void whoSaysThatItCannotIsAskedAgain() {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        for (int question = 0; question < 10; question++) {
            assertThat(service.get(METIERS, Metiers.class).isDown()).isTrue();
        }

        assertThat(asked).hasValue(10);
    }

    @Test
    void whatCannotEvenBeReadIsRefusedForAReason() {
        answering(400, "{\"detail\": \"L’adresse est illisible.\"}");

        assertThat(service.get(METIERS, Metiers.class).faults())
                .containsExactly(new Fault("", "L’adresse est illisible."));
    }

    @Test
    void whoFailsAgainAndAgainIsLeftAlone() {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });

        for (int question = 0; question < 10; question++) {
            assertThat(service.get(METIERS, Metiers.class).isDown()).isTrue();
        }

        assertThat(asked.get()).isBetween(4, 8);
    }

    private void answering(int status, String body) {
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
