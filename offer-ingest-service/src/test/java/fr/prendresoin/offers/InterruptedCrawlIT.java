package fr.prendresoin.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.offers.FeedControl.Truth;
import fr.prendresoin.simulator.FeedSimulator;
import fr.prendresoin.simulator.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A crawl whose process ends in the middle is taken up again; in the end everything has been counted once.
class InterruptedCrawlIT {

    private static final String NEVER_SENT = "01a00000-0000-7000-8000-000000000000";

    private FeedSimulator simulator;
    private FeedControl feed;
    private Topics topics;
    private Service service;

    @BeforeEach
    void start() {
        simulator = FeedSimulator.start(Settings.forTests(6_000));
        feed = new FeedControl(simulator.uri());
        topics = new Topics();
        topics.publishReference();
        service = new Service(topics.prefix(), simulator.uri().toString()).start();
    }

    @AfterEach
    void stop() {
        service.close();
        topics.close();
        simulator.close();
    }

    @Test
    void itGoesOnAfterTheLastWindowThatWasSent() {
        feed.misbehave("{\"latencyMs\":60}");
        String run = request();
        await().atMost(Duration.ofSeconds(30)).until(() -> service.count("deliveries", Map.of("status", "sent")) > 0);

        service.stop();
        feed.behave();
        service.start();

        assertComplete(run);
    }

    @Test
    void aRunThatMetAProblemBeforeItWasInterruptedStaysPartial() {
        feed.misbehave("{\"latencyMs\":60,\"wrongTotalNext\":100000}");
        String run = request();
        // Only the last window of a slice is held against the total; those before it, against their neighbours.
        await().atMost(Duration.ofSeconds(30)).until(() -> service.count("deliveries", lastOf("J")) > 0);

        service.stop();
        feed.behave();
        service.start();

        JsonNode end = service.awaitEnd(run);
        assertThat(end.get("status").asString()).isEqualTo("partial");
        assertThat(end.get("reason").asString()).contains("tranche J");
        assertThat(end.get("withdrawn").size()).isZero();
    }

    @Test
    void aDeliveryOfUnknownFateIsToldFromTheTopic() {
        feed.misbehave("{\"latencyMs\":60}");
        String run = request();
        await().atMost(Duration.ofSeconds(30)).until(() -> service.count("deliveries", Map.of("status", "sent")) > 0);
        service.stop();
        feed.behave();
        // As if the process had ended after the broker had it, and before that was noted.
        service.collection("deliveries")
                .updateMany(new Document(), new Document("$set", new Document("status", "sending")));
        // As if it had ended before the broker had it.
        service.collection("deliveries")
                .insertOne(new Document("_id", NEVER_SENT)
                        .append("run", run)
                        .append("source", "france-travail")
                        .append("slice", "K12")
                        .append("status", "sending")
                        .append("open", true)
                        .append("received", 7L)
                        .append("createdAt", Date.from(Instant.now())));

        service.start();

        assertComplete(run);
        assertThat(service.count("deliveries", Map.of("_id", NEVER_SENT, "status", "aborted")))
                .isEqualTo(1);
    }

    @Test
    void whatTheNormaliserHadNotTakenInIsNotLost() {
        String run = request();
        await().atMost(Duration.ofSeconds(30)).until(() -> service.count("progress", Map.of()) > 0);

        service.stop();
        service.start();

        assertComplete(run);
    }

    private static Map<String, Object> lastOf(String slice) {
        return Map.of("slice", slice, "status", "sent", "next", new Document("$type", "null"));
    }

    private String request() {
        return service.post("/ops/runs", "{\"kind\":\"complete\"}").get("id").asString();
    }

    private void assertComplete(String id) {
        JsonNode run = service.awaitEnd(id);
        List<Truth> truth = feed.truth();
        Set<String> ours =
                truth.stream().filter(Truth::isOurs).map(o -> "ft-" + o.id()).collect(Collectors.toSet());
        assertThat(run.get("status").asString()).isEqualTo("complete");
        assertThat(run.get("received").asLong()).isEqualTo(truth.size());
        assertThat(run.get("published").asLong()).isEqualTo(ours.size());
        assertThat(run.get("balanced").asBoolean()).isTrue();
        assertThat(service.outbox())
                .extracting(event -> event.getString("aggregateid"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ours);
    }
}
