package fr.prendresoin.offers.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenTest {

    private HttpServer server;
    private int status = 200;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServerThatAsksForPatienceRefusesNoCredentials() {
        status = 429;

        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.pause()).hasSeconds(7));
    }

    @Test
    void anAnswerThatIsNoJsonMayBeBetterTheNextTime() {
        body = "<html></html>";

        assertThatThrownBy(this::ask).isInstanceOf(IOException.class).hasMessageContaining("autre chose que du JSON");
    }

    @Test
    void refusedCredentialsAreNamedAsSuch() {
        status = 401;

        assertThatThrownBy(this::ask).isInstanceOf(FeedUnavailable.class).hasMessageContaining("identifiants");
    }

    private String ask() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new Token(http, Feeds.settings(address), Clock.systemUTC()).get();
        }
    }
}
