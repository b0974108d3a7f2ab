package fr.prendresoin.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import fr.prendresoin.testing.TestIssuer;
import fr.prendresoin.testing.TestToken;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// An identity provider as far as the gateway sees it: it checks the gateway's secret and the proof of the code, and
/// takes a refresh token once.
final class Provider {

    static final String CLIENT = "passerelle:prendre-soin-local";

    final TestIssuer issuer = TestIssuer.start();
    private final List<String> grants = new CopyOnWriteArrayList<>();
    private final List<String> revoked = new CopyOnWriteArrayList<>();
    private volatile Supplier<TestToken> access = () -> issuer.person("EDITOR");
    private volatile int seconds = 300;
    private volatile String challenge = "";
    private volatile String nonce = "";
    private volatile String refresh = "";

    Provider() {
        issuer.answers("/token", this::token);
        issuer.answers("/revoke", exchange -> {
            revoked.add(form(exchange).get("token"));
            TestIssuer.send(exchange, "{}");
        });
        reset();
    }

    void reset() {
        grants.clear();
        revoked.clear();
        access = () -> issuer.person("EDITOR").with("organisation", "siege").with("territory", "region:84");
        seconds = 300;
        refresh = "";
    }

    /// Who logs in next, and for how long the first tokens are good.
    void gives(Supplier<TestToken> person, int forSeconds) {
        access = person;
        seconds = forSeconds;
    }

    /// What a person's browser brings back from the login page to which it was sent.
    String backFrom(URI loginPage) {
        Map<String, String> asked = parameters(loginPage.getRawQuery());
        challenge = asked.getOrDefault("code_challenge", "");
        nonce = asked.getOrDefault("nonce", "");
        return "/login/callback?code=c-1&state=" + asked.get("state") + "&iss=" + issuer.url() + "&session_state=x";
    }

    /// From now on the answers are for a login that somebody else began.
    void confuses() {
        nonce = "another";
    }

    /// The refresh tokens that were given are worth nothing any more.
    void forgets() {
        refresh = "forgotten";
    }

    List<String> grants() {
        return List.copyOf(grants);
    }

    String lastRefreshToken() {
        return refresh;
    }

    List<String> revoked() {
        return List.copyOf(revoked);
    }

    private synchronized void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        grants.add(form.get("grant_type"));
        String expected = "Basic " + Base64.getEncoder().encodeToString(CLIENT.getBytes(UTF_8));
        boolean good = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && switch (form.getOrDefault("grant_type", "")) {
                    case "authorization_code" ->
                        "c-1".equals(form.get("code")) && proves(form.getOrDefault("code_verifier", ""));
                    case "refresh_token" -> refresh.equals(form.get("refresh_token"));
                    default -> false;
                };
        if (!good) {
            byte[] refusal = "{\"error\":\"invalid_grant\"}".getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(400, refusal.length);
            exchange.getResponseBody().write(refusal);
            exchange.close();
            return;
        }
        refresh = UUID.randomUUID().toString();
        String id =
                issuer.person().forAudience("passerelle").with("nonce", nonce).signed();
        TestIssuer.send(exchange, """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": %d, "refresh_token": "%s", "id_token": "%s"}
                """.formatted(access.get().signed(), seconds, refresh, id));
        seconds = 300;
    }

    private boolean proves(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return challenge.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }
}
