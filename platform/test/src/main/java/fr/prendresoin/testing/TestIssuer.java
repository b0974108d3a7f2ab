package fr.prendresoin.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// An identity provider for tests, as far as tokens go: it signs them, and tells its keys over HTTP. One line in a test
/// with a `DynamicPropertyRegistry` makes a service believe it: `ISSUER.isBelievedBy(properties::add)`; another has
/// somebody ask: `request.header("Authorization", ISSUER.person("EDITOR").bearer())`.
public final class TestIssuer {

    private final ECKey key = newKey();
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
                .with("roles", java.util.List.of(roles));
    }

    /// A token of a program, in the making.
    public TestToken machine(String... scopes) {
        return new TestToken(key, url()).with("sub", "programme").with("scope", String.join(" ", scopes));
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
                    exchange -> send(exchange, "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(url(), url())));
            listening.createContext("/keys", exchange -> send(exchange, new JWKSet(key.toPublicJWK()).toString()));
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
