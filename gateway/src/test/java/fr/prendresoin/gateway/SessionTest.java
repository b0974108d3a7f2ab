package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.HttpAnswers;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SessionTest extends RunningGateway {

    private static final String FICHE = "/api/editorial/metiers/aide-soignant/draft";

    private final Browser browser = new Browser(this);

    @Test
    void whoHasNotLoggedInIsNobody() throws Exception {
        HttpResponse<String> answer = browser.get("/api/me");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"authenticated\":false,\"roles\":[]}");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        HttpAnswers.assertDescribed("gateway", "get /api/me", 200, json(answer));
    }

    @Test
    void whoComesBackFromTheProviderIsKnown() throws Exception {
        HttpResponse<String> back = browser.logIn("/docs");

        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        assertThat(Browser.location(back)).hasToString("/docs");
        JsonNode me = json(browser.get("/api/me"));
        assertThat(me.path("authenticated").asBoolean()).isTrue();
        assertThat(me.path("name").asString()).isEqualTo("Camille Essai");
        assertThat(me.path("roles").toString()).isEqualTo("[\"EDITOR\"]");
        assertThat(me.path("organisation").asString()).isEqualTo("siege");
        assertThat(me.path("territory").asString()).isEqualTo("region:84");
        HttpAnswers.assertDescribed("gateway", "get /api/me", 200, me);
    }

    @Test
    void whoFindsThisMachineByItsNumberGoesOnByItsName() throws Exception {
        HttpResponse<String> answer = get("/login?returnTo=/docs");

        assertThat(Browser.location(answer)).hasToString("http://localhost:8080/login?returnTo=/docs");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void cookieIsForThisSiteAndNoScript() throws Exception {
        HttpResponse<String> back = browser.logIn("/");

        assertThat(back.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("Path=/", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age"));
        assertThat(browser.cookies()).as("the attempt is over").containsOnlyKeys("session");
    }

    @Test
    void eachLoginIsANewSession() throws Exception {
        browser.logIn("/");
        String before = browser.csrf();
        String cookie = browser.cookies().get("session");
        browser.logIn("/");

        assertThat(browser.csrf()).isNotEqualTo(before);
        assertThat(browser.cookies().get("session")).isNotEqualTo(cookie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/%5Celsewhere.example",
                "elsewhere",
                "javascript:alert(1)",
                "/%09/elsewhere.example",
                ""
            })
    void loginLeadsToNoOtherSite(String returnTo) throws Exception {
        HttpResponse<String> answer = browser.get("/login?returnTo=" + returnTo);

        if (returnTo.isEmpty()) {
            assertThat(answer.statusCode()).isEqualTo(302);
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").path(0).path("field").asString()).isEqualTo("returnTo");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void loginThatBeganElsewhereIsNotEndedHere() throws Exception {
        String back = PROVIDER.backFrom(Browser.location(new Browser(this).get("/login")));
        assertThat(json(browser.get(back)).path("type").asString()).endsWith("/connexion-inconnue");

        browser.get("/login");
        assertThat(browser.get(back).statusCode()).as("another state").isEqualTo(400);
        assertThat(browser.cookies()).doesNotContainKey("session");
    }

    @Test
    void loginThatThePersonOrTheProviderBreaksOffIsTold() throws Exception {
        String back = PROVIDER.backFrom(Browser.location(browser.get("/login")));
        HttpResponse<String> answer = browser.get(back.replace("code=c-1", "error=access_denied"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("type").asString()).endsWith("/connexion-refusee");
        assertThat(browser.get(back.replace("c-1", "c-2")).statusCode()).isEqualTo(403);
        assertThat(browser.get(back.replace("c-1", "")).statusCode()).isEqualTo(403);
    }

    @Test
    void tokensOfAnotherLoginAreRefused() throws Exception {
        String back = PROVIDER.backFrom(Browser.location(browser.get("/login")));
        PROVIDER.confuses();

        assertThat(browser.get(back).statusCode()).isEqualTo(403);
        assertThat(browser.cookies()).doesNotContainKey("session");
    }

    @Test
    void serviceSeesTheTokenAndNeverTheCookie() throws Exception {
        browser.logIn("/");

        assertThat(browser.get(FICHE).statusCode()).isEqualTo(200);
        assertThat(CATALOG.received().getFirst().headers())
                .doesNotContainKeys("Cookie", "X-CSRF-Token")
                .hasEntrySatisfying(
                        "Authorization", value -> assertThat(value.getFirst()).startsWith("Bearer ey"));
    }

    @Test
    void whatIsForEverybodyNeverSaysWhoAsks() throws Exception {
        browser.logIn("/");
        browser.get("/api/offers");
        send(request("/api/offers")
                .header("Authorization", PROVIDER.issuer.person("EDITOR").bearer()));
        send(request("/api/offers").header("Authorization", "Bearer nonsense"));

        assertThat(SEARCH.received())
                .hasSize(3)
                .allSatisfy(received -> assertThat(received.headers()).doesNotContainKeys("Authorization", "Cookie"));
    }

    @Test
    void programBringsItsOwnToken() throws Exception {
        String bearer = PROVIDER.issuer.person("ADMIN").bearer();
        assertThat(send(put(FICHE).header("Authorization", bearer)).statusCode())
                .as("what no browser adds by itself needs no confirmation")
                .isEqualTo(200);
        assertThat(CATALOG.received().getFirst().headers().get("Authorization")).containsExactly(bearer);
    }

    @Test
    void changeThatOnlyTheBrowserConfirmsIsRefused() throws Exception {
        browser.logIn("/");

        HttpResponse<String> forged = browser.send(put(FICHE));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(json(forged).path("type").asString()).endsWith("/jeton-csrf");
        assertThat(browser.send(put(FICHE).header("X-CSRF-Token", "guessed")).statusCode())
                .isEqualTo(403);
        assertThat(CATALOG.received()).isEmpty();
        assertThat(browser.send(put(FICHE).header("X-CSRF-Token", browser.csrf()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(CATALOG.received()).hasSize(1);
    }

    @Test
    void cookieThatWasChangedIsNoSession() throws Exception {
        browser.logIn("/");
        browser.cookies().computeIfPresent("session", (name, value) -> value.substring(0, value.length() - 2) + "AA");

        assertThat(browser.get(FICHE).statusCode()).isEqualTo(401);
        assertThat(browser.cookies()).as("and is forgotten").isEmpty();
    }

    @Test
    void attemptIsNoSession() throws Exception {
        browser.get("/login");
        browser.cookies().put("session", browser.cookies().get("login"));

        assertThat(browser.get(FICHE).statusCode()).isEqualTo(401);
    }

    @Test
    void sessionOutlivesItsTokensAndTheyAreRenewedOnce() throws Exception {
        PROVIDER.gives(() -> PROVIDER.issuer.person("EDITOR"), 1);
        browser.logIn("/");
        String before = browser.cookies().get("session");
        List<Callable<Integer>> page = Stream.generate(() -> (Callable<Integer>)
                        () -> send(request("localhost", FICHE).header("Cookie", "session=" + before))
                                .statusCode())
                .limit(8)
                .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : executor.invokeAll(page)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        assertThat(PROVIDER.grants()).containsExactly("authorization_code", "refresh_token");
        assertThat(browser.get(FICHE).statusCode()).isEqualTo(200);
        assertThat(browser.cookies().get("session")).isNotEqualTo(before);
    }

    @Test
    void sessionThatTheProviderEndsIsOver() throws Exception {
        PROVIDER.gives(() -> PROVIDER.issuer.person("EDITOR"), 1);
        browser.logIn("/");
        PROVIDER.forgets();

        assertThat(browser.get(FICHE).statusCode()).isEqualTo(401);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void whatIsForEverybodyGoesOnWithoutTheProvider() throws Exception {
        PROVIDER.gives(() -> PROVIDER.issuer.person("EDITOR"), 1);
        browser.logIn("/");
        PROVIDER.issuer.stop();
        try {
            assertThat(browser.get("/api/offers").statusCode()).isEqualTo(200);
            HttpResponse<String> unsure = browser.get(FICHE);
            assertThat(unsure.statusCode()).isEqualTo(503);
            assertThat(json(unsure).path("detail").asString()).startsWith("Le service de connexion");
            assertThat(browser.cookies()).as("it may be back soon").containsKey("session");
        } finally {
            PROVIDER.issuer.startAgain();
        }
        assertThat(browser.get(FICHE).statusCode()).isEqualTo(200);
    }

    @Test
    void logoutEndsItHereAndThere() throws Exception {
        browser.logIn("/");
        HttpResponse<String> out = browser.send(form("/logout", "csrfToken=" + browser.csrf()));

        assertThat(out.statusCode()).as(out.body()).isEqualTo(303);
        assertThat(Browser.location(out).toString())
                .startsWith(PROVIDER.issuer.url() + "/leave?")
                .contains("id_token_hint=ey", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
        assertThat(browser.cookies()).isEmpty();
        assertThat(PROVIDER.revoked()).containsExactly(PROVIDER.lastRefreshToken());
        assertThat(json(browser.get("/api/me")).path("authenticated").asBoolean())
                .isFalse();
    }

    @Test
    void noOtherSiteLogsAnybodyOut() throws Exception {
        browser.logIn("/");

        assertThat(browser.send(form("/logout", "csrfToken=guessed")).statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/logout").statusCode()).isEqualTo(405);
        assertThat(browser.cookies()).containsKey("session");
    }

    @Test
    void whoIsNotLoggedInIsLoggedOut() throws Exception {
        HttpResponse<String> out = browser.send(form("/logout", ""));

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(Browser.location(out)).hasToString("/");
    }

    @Test
    void noOtherSiteReadsWhoIAm() throws Exception {
        Map<String, List<String>> headers = send(request("/api/me").header("Origin", "https://elsewhere.example"))
                .headers()
                .map();
        assertThat(headers).doesNotContainKey("access-control-allow-origin");
        assertThat(send(request(FICHE).header("Origin", "https://elsewhere.example"))
                        .headers()
                        .map())
                .doesNotContainKey("access-control-allow-origin");
    }

    private HttpRequest.Builder put(String path) {
        return request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }
}
