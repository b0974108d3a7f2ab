package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutageTest extends RunningGateway {

    @Test
    void serviceThatIsDownIsNamedAndNothingElseSuffers() throws Exception {
        SEARCH.stop();
        try {
            HttpResponse<String> answer = get("/api/offers?q=infirmier");
            assertUnavailable(answer, "La recherche ne répond pas");
            assertThat(get("/api/metiers").statusCode()).isEqualTo(200);
        } finally {
            SEARCH.startAgain();
        }
        assertThat(get("/api/offers").statusCode()).isEqualTo(200);
    }

    @Test
    void serviceThatIsSlowIsNotWaitedForLong() throws Exception {
        var released = new CountDownLatch(1);
        CATALOG.answers(exchange -> {
            hold(released);
            Backend.send(exchange, 200, "application/json", "{\"items\":[]}");
        });
        try {
            long start = System.nanoTime();
            HttpResponse<String> answer = get("/api/metiers");
            assertUnavailable(answer, "Le référentiel ne répond pas");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(CATALOG.received()).hasSize(1);
        } finally {
            released.countDown();
        }
    }

    @Test
    void serviceThatKeepsFailingIsLeftAloneThenTriedAgain() throws Exception {
        SEARCH.answers(503, "text/html", "<h1>Service Unavailable</h1>");
        for (int i = 0; i < 5; i++) {
            assertUnavailable(get("/api/offers"), "La recherche ne répond pas");
        }
        int asked = SEARCH.received().size();
        assertUnavailable(get("/api/offers"), "La recherche ne répond pas");
        assertThat(SEARCH.received()).hasSize(asked);
        SEARCH.reset();
        await().untilAsserted(() -> assertThat(get("/api/offers").statusCode()).isEqualTo(200));
    }

    @Test
    void internalErrorsOfOneQueryDoNotCloseTheDoor() throws Exception {
        SEARCH.answers(500, "application/problem+json", "{\"status\":500,\"title\":\"Erreur interne\"}");
        for (int i = 0; i < 12; i++) {
            assertThat(get("/api/offers?q=bad").statusCode()).isEqualTo(500);
        }
        SEARCH.reset();
        assertThat(get("/api/offers").statusCode()).isEqualTo(200);
    }

    @Test
    void problemOfAServiceGoesThroughAsItIs() throws Exception {
        String problem = "{\"type\":\"https://prendresoin.fr/problemes/retire\",\"status\":410,\"reason\":\"pourvue\"}";
        SEARCH.answers(410, "application/problem+json", problem);
        HttpResponse<String> answer = get("/api/offers/ft-1");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).isEqualTo(problem);
    }

    @Test
    void pageOfAServersOwnErrorDoesNotGoThrough() throws Exception {
        SEARCH.answers(500, "text/html", "<html>java.lang.NullPointerException at fr.prendresoin…</html>");
        assertUnavailable(get("/api/offers"), "La recherche ne répond pas");
        SEARCH.answers(400, "text/html", "<html>Apache Tomcat/11</html>");
        HttpResponse<String> refused = get("/api/offers");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.body()).doesNotContain("Tomcat");
    }

    @Test
    void serviceThatSaysItselfWhatIsMissingIsNotLeftAlone() throws Exception {
        SEARCH.answers(
                503,
                "application/problem+json",
                "{\"type\":\"https://prendresoin.fr/problemes/indisponible\",\"status\":503}");
        for (int i = 0; i < 12; i++) {
            assertThat(get("/api/offers").statusCode()).isEqualTo(503);
        }
        SEARCH.reset();
        assertThat(get("/api/suggest?q=ai").statusCode()).isEqualTo(200);
    }

    @Test
    void callerWhoBreaksOffIsNoOutage() throws Exception {
        for (int i = 0; i < 12; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream()
                        .write(("GET /api/offers HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + client
                                        + "\r\nContent-Length: 50\r\n\r\nhalf")
                                .getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
        }
        assertThat(get("/api/offers").statusCode()).isEqualTo(200);
    }

    @Test
    void answerThatBreaksOffLooksBroken() {
        SEARCH.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write("{\"items\":[".repeat(2_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("killed");
        });
        assertThatThrownBy(() -> get("/api/offers")).isInstanceOf(IOException.class);
    }

    @Test
    void connectionsThatARestartClosedAreReplacedUnseen() throws Exception {
        assertThat(get("/api/offers").statusCode()).isEqualTo(200);
        SEARCH.stop();
        SEARCH.startAgain();
        assertThat(get("/api/offers").statusCode()).isEqualTo(200);
    }

    private static void assertUnavailable(HttpResponse<String> answer, String subject) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 10);
        assertThat(json(answer).path("type").asString()).isEqualTo("https://prendresoin.fr/problemes/indisponible");
        assertThat(json(answer).path("detail").asString()).startsWith(subject);
        assertThat(answer.body()).doesNotContain("127.0.0.1", "Exception", "items");
    }

    private static void hold(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
