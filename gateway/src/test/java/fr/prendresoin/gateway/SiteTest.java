package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.Headers;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages, which browsers ask for.
class SiteTest extends RunningGateway {

    private static final String POLICY = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
    private static final String PAGE = "<!doctype html><title>Métiers</title>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/metiers",
                "/metiers/aide-soignant/saint-%C3%A9tienne?q=a%20b",
                "/robots.txt",
                "/assets/site-3f2a.css",
                "/.well-known/security.txt",
                "/healthy",
                "/apiculture"
            })
    void whatIsNeitherInTheTableNorOurOwnIsTheSites(String target) throws Exception {
        assertThat(get(target).statusCode()).isEqualTo(200);
        assertThat(WEBSITE.received()).extracting(Backend.Received::target).containsExactly(target);
    }

    @Test
    void headersOfAPageAloneCanBeAskedFor() throws Exception {
        assertThat(send(request("/metiers").HEAD()).body()).isEmpty();
        assertThat(WEBSITE.received().getFirst().method()).isEqualTo("HEAD");
    }

    @Test
    void formArrivesAsItWasSent() throws Exception {
        String fields = "motif=trompeuse&texte=%C3%A9t%C3%A9+%26+co&motif=autre";
        HttpResponse<String> answer = send(request("/offres/ft-1/signalement?retour=%2Foffres")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(WEBSITE.received()).singleElement().satisfies(received -> {
            assertThat(received.method()).isEqualTo("POST");
            assertThat(received.target()).isEqualTo("/offres/ft-1/signalement?retour=%2Foffres");
            assertThat(received.body()).isEqualTo(fields);
        });
    }

    @Test
    void bodyInPartsIsTheSitesBusiness() throws Exception {
        HttpResponse<String> answer = send(request("/offres/ft-1/signalement")
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("--x")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(WEBSITE.received().getFirst().body()).isEqualTo("--x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metiers?=x", "/metiers?q=%zz", "/metiers?q=%E9"})
    void formOfAnUnreadableAddressIsRefused(String target) throws Exception {
        String answer = Raw.exchange(
                port, "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(WEBSITE.received()).isEmpty();
    }

    /// Browsers send these as they were typed.
    @Test
    void wordsWithSignsArriveThoughNobodyEncodedThem() throws Exception {
        Raw.exchange(port, "GET /metiers?q=a|b[c]{d}^`e`\\ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(WEBSITE.received().getFirst().target())
                .isEqualToIgnoringCase("/metiers?q=a%7Cb%5Bc%5D%7Bd%7D%5E%60e%60%5C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS"})
    void pagesAreReadAndFormsAreSentAndNothingElse(String method) throws Exception {
        HttpResponse<String> answer = send(request("/metiers").method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(WEBSITE.received()).isEmpty();
    }

    @Test
    void siteLearnsTheDisplayOfAVisitorAndNothingElse() throws Exception {
        send(request("/metiers")
                .header("Cookie", "session=secret; affichage=sombre; affichages=x")
                .header("Authorization", PROVIDER.issuer.person("EDITOR").bearer()));
        send(request("/metiers").header("Cookie", "session=secret"));
        assertThat(WEBSITE.received().getFirst().headers())
                .containsEntry("Cookie", java.util.List.of("affichage=sombre"))
                .doesNotContainKeys("Authorization", "X-Forwarded-For");
        assertThat(WEBSITE.received().getLast().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void siteMayHaveTheDisplayRememberedAndNothingElse() throws Exception {
        answers(200, headers -> {
            headers.add("Set-Cookie", "JSESSIONID=1; Path=/");
            headers.add("Set-Cookie", "affichage=sombre; Path=/; SameSite=Lax");
        });
        assertThat(get("/metiers").headers().allValues("Set-Cookie"))
                .containsExactly("affichage=sombre; Path=/; SameSite=Lax");
    }

    @Test
    void pageSaysItselfWhatItNeeds() throws Exception {
        answers(200, headers -> {
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Frame-Options", "SAMEORIGIN");
            headers.set("Cache-Control", "max-age=60");
            headers.set("Permissions-Policy", "camera=*");
        });
        HttpResponse<String> page = get("/metiers");
        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(header(page, "Cache-Control")).isEqualTo("max-age=60");
        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.headers().allValues("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("camera=()");
    }

    @Test
    void widgetMayBeFramedWhereItSays() throws Exception {
        answers(
                200,
                headers -> headers.set(
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors https://partenaire.example"));
        HttpResponse<String> widget = get("/widget/offres");
        assertThat(widget.headers().map()).doesNotContainKey("x-frame-options");
        assertThat(header(widget, "Content-Security-Policy")).endsWith("https://partenaire.example");
    }

    @Test
    void pageThatSaysNothingIsProtectedAsDataIs() throws Exception {
        answers(200, headers -> {});
        assertThat(header(get("/metiers"), "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(get("/metiers"), "X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void unchangedPageKeepsItsOwnPolicy() throws Exception {
        WEBSITE.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"7\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });
        HttpResponse<String> answer = send(request("/metiers").header("If-None-Match", "W/\"7\""));
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().map()).doesNotContainKeys("content-security-policy", "x-frame-options");
    }

    @Test
    void nobodyIsLedToWhereTheSiteIs() throws Exception {
        answers(302, headers -> headers.set("Location", WEBSITE.url() + "/metiers?q=ide"));
        assertThat(header(get("/metier"), "Location")).isEqualTo("/metiers?q=ide");
        answers(303, headers -> headers.set("Location", "/merci"));
        assertThat(header(get("/metier"), "Location")).isEqualTo("/merci");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 500, 503})
    void pageOfAnErrorGoesThroughAsItIs(int status) throws Exception {
        answers(status, headers -> headers.set("Content-Security-Policy", POLICY));
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> answer = get("/offres/ft-1");
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).isEqualTo(PAGE);
            assertThat(header(answer, "Content-Security-Policy")).isEqualTo(POLICY);
        }
    }

    @Test
    void pageIsCompressedHereAndWhatIsCompressedPasses() throws Exception {
        String large = "<!doctype html><p>" + "Aide-soignante à Saint-Étienne. ".repeat(200);
        WEBSITE.answers(exchange -> {
            boolean asset = exchange.getRequestURI().getPath().startsWith("/assets/");
            exchange.getResponseHeaders().set("Vary", asset ? "Accept-Encoding" : "Cookie");
            exchange.getResponseHeaders().set("ETag", "W/\"7\"");
            if (asset) {
                exchange.getResponseHeaders().set("Content-Encoding", "br");
            }
            Backend.send(exchange, 200, asset ? "text/css" : "text/html;charset=UTF-8", large);
        });
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> page = http.send(
                    request("/metiers").header("Accept-Encoding", "gzip, br").build(), BodyHandlers.ofByteArray());
            assertThat(header(page, "Content-Encoding")).isEqualTo("gzip");
            assertThat(String.join(",", page.headers().allValues("Vary")).toLowerCase(java.util.Locale.ROOT))
                    .contains("accept-encoding", "cookie");
            assertThat(page.body().length).isLessThan(large.length() / 10);
        }
        HttpResponse<String> asset = send(request("/assets/site-3f2a.css").header("Accept-Encoding", "gzip, br"));
        assertThat(header(asset, "Content-Encoding")).isEqualTo("br");
        assertThat(header(asset, "Vary")).isEqualToIgnoringCase("accept-encoding");
        assertThat(asset.body()).isEqualTo(large);
        assertThat(WEBSITE.received().getLast().headers().get("Accept-Encoding"))
                .containsExactly("gzip, br");
    }

    @Test
    void pageMayTakeItsTime() throws Exception {
        WEBSITE.answers(exchange -> {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            Backend.send(exchange, 200, "text/html", PAGE);
        });
        assertThat(get("/metiers").statusCode()).isEqualTo(200);
    }

    @Test
    void siteThatIsAwayIsNamedAndNothingElseSuffers() throws Exception {
        WEBSITE.stop();
        try {
            HttpResponse<String> answer = get("/metiers");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(json(answer).path("detail").asString()).startsWith("Le site ne répond pas");
            assertThat(get("/api/metiers").statusCode()).isEqualTo(200);
        } finally {
            WEBSITE.startAgain();
        }
        await().untilAsserted(() -> assertThat(get("/metiers").statusCode()).isEqualTo(200));
    }

    private static void answers(int status, Consumer<Headers> headers) {
        WEBSITE.answers(exchange -> {
            headers.accept(exchange.getResponseHeaders());
            Backend.send(exchange, status, "text/html;charset=UTF-8", PAGE);
        });
    }
}
