package fr.prendresoin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.testing.TestIssuer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A service of its own for each test, which has never heard of the provider.
class ProviderAwayTest {

    private final TestIssuer issuer = TestIssuer.start();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service = service();

    private ConfigurableApplicationContext service() {
        return new SpringApplication(AccessTest.Application.class)
                .run(
                        "--server.port=0",
                        "--spring.application.name=shop",
                        "--prendresoin.identity.issuer=" + issuer.url(),
                        "--spring.autoconfigure.exclude="
                                + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                                + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration,"
                                + "fr.prendresoin.platform.outbox.OutboxAutoConfiguration,"
                                + "fr.prendresoin.platform.kafka.KafkaReadingAutoConfiguration");
    }

    @BeforeEach
    void theProviderGoes() {
        issuer.stop();
    }

    @AfterEach
    void leave() {
        service.close();
    }

    @Test
    void whatIsOpenAnswersWithoutIt() throws Exception {
        assertThat(get("/shelves").statusCode()).isEqualTo(200);
    }

    @Test
    void tokenThatNobodyCanCheckIsNotTheCallersFault() throws Exception {
        HttpResponse<String> answer = get("/drafts");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("problemes/indisponible");
    }

    @Test
    void keysAreFoundWhenItIsBackAndOutliveItsAbsence() throws Exception {
        assertThat(get("/drafts").statusCode()).isEqualTo(503);
        issuer.startAgain();
        await().untilAsserted(() -> assertThat(get("/drafts").statusCode()).isEqualTo(200));
        issuer.stop();
        assertThat(get("/drafts").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", issuer.person("BAKER").bearer())
                        .build(),
                BodyHandlers.ofString());
    }
}
