package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest extends RunningGateway {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(strings = {"/api/offers", "/nowhere", "/health", "/api/offers/..%2fx", "/docs"})
    void everyAnswerProtectsTheBrowser(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    @Test
    void secureTransportIsAskedForWhereItIsUsed() throws Exception {
        HttpResponse<String> answer = send(request("/api/offers").header("X-Forwarded-Proto", "https"));
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void harmlessRequestIdIsKeptAllTheWay() throws Exception {
        HttpResponse<String> answer = send(request("/api/offers").header("X-Request-Id", "essai-2026.11_21"));
        assertThat(header(answer, "X-Request-Id")).isEqualTo("essai-2026.11_21");
        assertThat(SEARCH.received().getFirst().headers().get("X-Request-Id")).containsExactly("essai-2026.11_21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"court", "avec espace dedans", "<script>alert(1)</script>"})
    void otherRequestIdIsReplaced(String given) throws Exception {
        HttpResponse<String> answer = send(request("/api/offers").header("X-Request-Id", given));
        assertThat(header(answer, "X-Request-Id")).hasSize(36).isNotEqualTo(given);
        assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1);
    }

    @Test
    void problemQuotesTheRequestId() throws Exception {
        HttpResponse<String> answer = send(request("/api/offers").DELETE());
        assertThat(json(answer).path("requestId").asString()).isEqualTo(header(answer, "X-Request-Id"));
    }

    @Test
    void traceGoesOn() throws Exception {
        send(request("/api/offers").header("Traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertThat(SEARCH.received().getFirst().headers().get("Traceparent"))
                .singleElement()
                .satisfies(passed -> assertThat(passed).startsWith("00-" + TRACE + "-"));
    }

    @Test
    void whoAsksIsNotTheServicesBusiness() throws Exception {
        send(request("/api/offers")
                .header("Cookie", "session=secret")
                .header("Forwarded", "for=192.0.2.1")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Real-IP", "192.0.2.1")
                .header("Te", "trailers"));
        assertThat(SEARCH.received().getFirst().headers())
                .doesNotContainKeys("Cookie", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Te");
    }

    @Test
    void whatBelongsToOneConnectionOrToTheServiceStaysBehind() throws Exception {
        SEARCH.answers(exchange -> {
            exchange.getResponseHeaders().set("Keep-Alive", "timeout=1");
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "https://elsewhere.example");
            exchange.getResponseHeaders().set("X-Total", "7");
            Backend.send(exchange, 200, "application/json", "{}");
        });
        HttpResponse<String> answer = get("/api/offers");
        assertThat(answer.headers().map()).doesNotContainKeys("keep-alive", "server", "set-cookie");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(header(answer, "X-Total")).isEqualTo("7");
    }

    @Test
    void anySiteMayReadTheOpenApi() throws Exception {
        HttpResponse<String> preflight = send(request("/api/offers")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET"));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-credentials");
        HttpResponse<String> answer = send(request("/api/offers").header("Origin", "https://elsewhere.example"));
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void noSiteMayReadTheOperators() throws Exception {
        HttpResponse<String> answer =
                send(request("/api/ops/pipelines/offers").header("Origin", "https://elsewhere.example"));
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        HttpResponse<String> disguised =
                send(request("/api/%6Fps/pipelines/offers").header("Origin", "https://elsewhere.example"));
        assertThat(disguised.statusCode()).isEqualTo(400);
        assertThat(disguised.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void largeAnswersAreCompressedAndSmallOnesAreNot() throws Exception {
        String large = "{\"text\":\"" + "Aide-soignante à Saint-Étienne. ".repeat(200) + "\"}";
        SEARCH.answers(200, "application/json", large);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(
                    request("/api/offers").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
            assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(answer, "Vary")).containsIgnoringCase("accept-encoding");
            assertThat(answer.body().length).isLessThan(large.length() / 10);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                    .asString()
                    .isEqualTo(large);
        }
        SEARCH.answers(200, "application/json", "{}");
        HttpResponse<String> small = send(request("/api/offers").header("Accept-Encoding", "gzip"));
        assertThat(header(small, "Content-Encoding")).isEmpty();
        assertThat(small.body()).isEqualTo("{}");
    }
}
