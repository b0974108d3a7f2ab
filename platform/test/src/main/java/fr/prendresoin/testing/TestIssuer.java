package fr.prendresoin.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// An identity provider for tests, as far as tokens go: it signs them, and tells its keys over HTTP. One line in a test
/// with a `DynamicPropertyRegistry` makes a service believe it: `ISSUER.isBelievedBy(properties::add)`; another has
/// somebody ask: `request.header("Authorization", ISSUER.person("EDITOR").bearer())`.
public final class TestIssuer {

    private static final String DESCRIPTION = """
            {"issuer": "{issuer}", "jwks_uri": "{issuer}/keys",
             "authorization_endpoint": "{issuer}/authorize", "token_endpoint": "{issuer}/token",
             "revocation_endpoint": "{issuer}/revoke", "end_session_endpoint": "{issuer}/leave",
             "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["ES256"]}""";

    private final ECKey key = newKey();
    private final Map<String, HttpHandler> more = new LinkedHashMap<>();
    private HttpServer server;

    private TestIssuer() {
        server = listen(0);
    }

    public static TestIssuer start() {
        return new TestIssuer();
    }

    /// Its name, which is where it is found.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Tells a service under test whom to believe.
    public void isBelievedBy(BiConsumer<String, Supplier<Object>> settings) {
        settings.accept("prendresoin.identity.issuer", this::url);
    }

    /// A token of somebody who has logged in, in the making.
    public TestToken person(String... roles) {
        return new TestToken(key, url())
                .with("sub", "personne-" + String.join("-", roles))
                .with("name", "Camille Essai")
                .with("roles", List.of(roles));
    }

    /// A token of a program, in the making.
    public TestToken machine(String... scopes) {
        return new TestToken(key, url()).with("sub", "programme").with("scope", String.join(" ", scopes));
    }

    /// Gives it one of the addresses that it tells besides its keys: `/token`, `/revoke`.
    public void answers(String path, HttpHandler handler) {
        more.put(path, handler);
        server.createContext(path, handler);
    }

    /// It can be reached no more.
    public void stop() {
        server.stop(0);
    }

    /// It is there again, at the same address and with the same key.
    public void startAgain() {
        server = listen(server.getAddress().getPort());
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServer listen(int port) {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            listening.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> send(exchange, DESCRIPTION.replace("{issuer}", url())));
            listening.createContext("/keys", exchange -> send(exchange, new JWKSet(key.toPublicJWK()).toString()));
            more.forEach(listening::createContext);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Answers with a JSON.
    public static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
