package fr.prendresoin.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.prendresoin.local.launcher.Ports;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// As a browser and as a program see it.
@SpringBootTest(classes = IdentityServer.class, webEnvironment = WebEnvironment.DEFINED_PORT)
class IdentityServerTest {

    private static final String ISSUER = "http://127.0.0.1:" + Ports.free().of("identity-server");
    private static final String GATEWAY = "http://localhost:8080";
    private static final String VERIFIER = "a-verifier-of-the-length-that-the-standard-asks-for";

    @TempDir
    static Path data;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> URI.create(ISSUER).getPort());
        properties.add("prendresoin.identity-server.place", () -> "machine");
        properties.add("prendresoin.identity-server.issuer", () -> ISSUER);
        properties.add("prendresoin.identity-server.data", data::toString);
    }

    @Test
    void itSaysWhereEverythingIs() throws Exception {
        JsonNode description = JsonMapper.shared()
                .readTree(get(ISSUER + "/.well-known/openid-configuration").body());

        assertThat(description.get("issuer").asString()).isEqualTo(ISSUER);
        for (String endpoint : List.of(
                "authorization_endpoint",
                "token_endpoint",
                "jwks_uri",
                "end_session_endpoint",
                "revocation_endpoint")) {
            assertThat(description.get(endpoint).asString()).as(endpoint).startsWith(ISSUER + "/");
        }
    }

    @Test
    void personIsTakenBackWithWhatTheyMayDo() throws Exception {
        HttpResponse<String> page = get(authorization());
        assertThat(page.uri().getPath()).isEqualTo("/connexion");

        HttpResponse<String> back = logIn(page, "agence-rhone", "prendre-soin");
        JsonNode tokens = redeem(code(back));
        JWTClaimsSet access = claims(tokens, "access_token");
        assertThat(access.getSubject()).isEqualTo("agence-rhone");
        assertThat(access.getAudience()).containsExactly("prendre-soin");
        assertThat(access.getClaims())
                .containsEntry("name", "Théo Bernard")
                .containsEntry("roles", List.of("AGENCY"))
                .containsEntry("organisation", "agence-rhone")
                .containsEntry("territory", "department:69");
        assertThat(claims(tokens, "id_token").getAudience())
                .as("an id token opens no service")
                .containsExactly("passerelle");
        assertThat(tokens.has("refresh_token")).isTrue();

        HttpResponse<String> out =
                withoutFollowing(ISSUER + "/connect/logout?post_logout_redirect_uri=" + encoded(GATEWAY + "/")
                        + "&id_token_hint=" + tokens.get("id_token").asString());
        assertThat(out.headers().firstValue("Location")).contains(GATEWAY + "/");
        assertThat(get(authorization()).uri().getPath()).isEqualTo("/connexion");
    }

    @Test
    void sessionFromBeforeARestartEndsAllTheSame() throws Exception {
        HttpResponse<String> out = withoutFollowing(ISSUER + "/connect/logout?id_token_hint=forgotten");
        assertThat(out.headers().firstValue("Location")).contains(GATEWAY + "/");
    }

    @Test
    void wrongPasswordIsToldToEverybodyWhoReadsThePage() throws Exception {
        HttpResponse<String> refused = logIn(get(authorization()), "admin", "wrong");
        HttpResponse<String> page =
                get(ISSUER + refused.headers().firstValue("Location").orElse("").replace(ISSUER, ""));

        assertThat(page.body())
                .contains("role=\"alert\"", "aria-describedby=\"refus\"")
                .contains("<html lang=\"fr\">");
    }

    @Test
    void pageLivesUnderAStrictPolicy() throws Exception {
        HttpResponse<String> page = get(ISSUER + "/connexion");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "form-action 'self' " + GATEWAY)
                        .doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("<script", "style=", "<style");
        assertThat(get(ISSUER + "/pages/connexion.css").statusCode()).isEqualTo(200);
        assertThat(get(ISSUER + "/pages/connexion.html").uri().getPath()).isEqualTo("/connexion");
    }

    @Test
    void pageShowsAnAccountForEveryRole() throws Exception {
        assertThat(get(ISSUER + "/connexion").body())
                .contains("EDITOR", "ADMIN", "OPERATOR", "AGENCY", "PARTNER", "region:84", "department:69");
    }

    @Test
    void programAsksForItself() throws Exception {
        JsonNode tokens = token("programme-exploitation:prendre-soin", Map.of("grant_type", "client_credentials"));
        assertThat(claims(tokens, "access_token").getAudience()).containsExactly("prendre-soin");
        JsonNode scoped = token(
                "programme-exploitation:prendre-soin", Map.of("grant_type", "client_credentials", "scope", "ops:read"));
        assertThat(claims(scoped, "access_token").getStringListClaim("scope")).containsExactly("ops:read");
        assertThat(claims(scoped, "access_token").getClaims()).doesNotContainKey("roles");
    }

    @Test
    void programOfAnAgencySaysForWhichAndMayTellEventsOnly() throws Exception {
        JsonNode tokens = token(
                "programme-agence-rhone:prendre-soin-agence-rhone",
                Map.of("grant_type", "client_credentials", "scope", "events:write"));
        assertThat(claims(tokens, "access_token").getClaims())
                .containsEntry("scope", List.of("events:write"))
                .containsEntry("organisation", "agence-rhone")
                .containsEntry("territory", "department:69")
                .doesNotContainKey("roles");
        assertThat(answer(
                                "programme-agence-rhone:prendre-soin-agence-rhone",
                                Map.of("grant_type", "client_credentials", "scope", "ops:read"))
                        .statusCode())
                .isEqualTo(400);
    }

    private static String authorization() throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8)));
        return ISSUER + "/oauth2/authorize?response_type=code&client_id=passerelle&scope=openid%20profile&state=s"
                + "&redirect_uri=" + encoded(GATEWAY + "/login/callback")
                + "&code_challenge_method=S256&code_challenge=" + challenge;
    }

    /// Fills in the form, and follows until the gateway is called or the page is there again.
    private HttpResponse<String> logIn(HttpResponse<String> page, String login, String password) throws Exception {
        String csrf = first(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"");
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(ISSUER + "/connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                form(Map.of("_csrf", csrf, "identifiant", login, "mot-de-passe", password))))
                        .build(),
                BodyHandlers.ofString());
        String next = answer.headers().firstValue("Location").orElseThrow();
        return next.contains("/oauth2/authorize") ? withoutFollowing(next) : answer;
    }

    private static String code(HttpResponse<String> back) {
        String location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(GATEWAY + "/login/callback?").contains("state=s");
        return first(location, "code=([^&]+)");
    }

    private JsonNode redeem(String code) throws Exception {
        return token(
                "passerelle:prendre-soin-local",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        GATEWAY + "/login/callback",
                        "code_verifier",
                        VERIFIER));
    }

    private JsonNode token(String client, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = answer(client, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> answer(String client, Map<String, String> form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(ISSUER + "/oauth2/token"))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(client.getBytes(UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JWTClaimsSet claims(JsonNode tokens, String name) throws Exception {
        return SignedJWT.parse(tokens.get(name).asString()).getJWTClaimsSet();
    }

    /// Follows what leads to this server.
    private HttpResponse<String> get(String address) throws Exception {
        HttpResponse<String> answer = withoutFollowing(address);
        String next = answer.headers().firstValue("Location").orElse("");
        return next.isEmpty() ? answer : get(next.startsWith("/") ? ISSUER + next : next);
    }

    private HttpResponse<String> withoutFollowing(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
