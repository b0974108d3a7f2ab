package fr.prendresoin.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.simulator.Client;
import fr.prendresoin.simulator.FeedSimulator;
import fr.prendresoin.simulator.Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MisbehaviourTest {

    private static final FeedSimulator SIMULATOR = FeedSimulator.start(Settings.forTests(300));

    private final Client client = new Client(SIMULATOR);

    @AfterAll
    static void stop() {
        SIMULATOR.close();
    }

    @AfterEach
    void behave() {
        assertThat(client.delete("/control/faults").status()).isEqualTo(204);
    }

    @Test
    void nextCallsFail() {
        misbehave("{\"error500Next\":2}");
        assertThat(client.search("").status()).isEqualTo(500);
        assertThat(client.search("").message()).startsWith("Erreur technique");
        assertThat(client.search("").status()).isEqualTo(206);
    }

    @Test
    void someCallsFail() {
        misbehave("{\"error500Rate\":1.0}");
        assertThat(client.search("").status()).isEqualTo(500);
    }

    @Test
    void aBodyIsCutInTheMiddle() {
        misbehave("{\"truncateNext\":1}");
        assertThatThrownBy(() -> client.bytes("/partenaire/offresdemploi/v2/offres/search"))
                .isInstanceOf(IOException.class);
        assertThat(client.search("").status()).isEqualTo(206);
    }

    @Test
    void aTotalIsWrong() {
        var total = client.search("").total();
        misbehave("{\"wrongTotalNext\":1}");
        assertThat(client.search("").total()).isNotEqualTo(total);
        assertThat(client.search("").total()).isEqualTo(total);
    }

    @Test
    void tokensExpire() {
        misbehave("{\"expireTokens\":true}");
        assertThat(client.search("").status()).isEqualTo(401);
        assertThat(new Client(SIMULATOR).search("").status()).isEqualTo(206);
    }

    @Test
    void answersAreSlow() {
        misbehave("{\"latencyMs\":150}");
        var start = Instant.now();
        client.search("");
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void tooManyCallsAreToldToWait() {
        misbehave("{\"rateLimit\":1}");
        var first = client.search("");
        assertThat(first.header("X-Ratelimit-Burst-Capacity-Clientidlimiter")).isEqualTo("1");
        assertThat(first.header("X-Ratelimit-Remaining-Clientidlimiter")).isEqualTo("0");
        var second = client.search("");
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void anUnknownFaultIsRefused() {
        assertThat(client.post("/control/faults", "{\"lenteur\":1}").status()).isEqualTo(400);
    }

    private void misbehave(String faults) {
        assertThat(client.post("/control/faults", faults).status()).isEqualTo(200);
    }
}
