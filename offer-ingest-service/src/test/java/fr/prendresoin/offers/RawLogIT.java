package fr.prendresoin.offers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.offers.raw.RawTopic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the raw topic itself may do to the service.
class RawLogIT {

    private Topics topics;
    private Service service;

    @BeforeEach
    void start() {
        topics = new Topics();
        topics.publishReference();
        service = new Service(topics.prefix(), "http://127.0.0.1:9").start();
    }

    @AfterEach
    void stop() {
        service.close();
        topics.close();
    }

    @Test
    void aTopicThatWasMadeAnewIsReadFromItsBeginning() {
        send("B1");
        send("B2");
        await().atMost(Duration.ofSeconds(30)).until(() -> service.count("offers", Map.of()) == 2);

        service.stop();
        topics.makeRawTopicAnew();
        send("B3");
        service.start();

        await().atMost(Duration.ofSeconds(30)).until(() -> service.count("offers", Map.of("_id", "ft-B3")) == 1);
    }

    @Test
    void aDeliveryBehindAnOpenTransactionIsNotTakenForLost() {
        try (var other = topics.openTransaction()) {
            send("B4");
            CompletableFuture<Boolean> held = CompletableFuture.supplyAsync(
                    () -> service.bean(RawTopic.class).holds("delivery", p -> 0));
            await().during(Duration.ofSeconds(2)).until(() -> !held.isDone());

            other.commitTransaction();

            assertThat(held.join()).isTrue();
        }
    }

    private void send(String id) {
        String offer = "{\"id\":\"" + id + "\",\"intitule\":\"Aide-soignant\",\"romeCode\":\"J1501\","
                + "\"dateCreation\":\"2026-11-02T08:15:42.000Z\",\"typeContrat\":\"CDI\"}";
        topics.raw("delivery", "ft-" + id, offer.getBytes(UTF_8));
    }
}
