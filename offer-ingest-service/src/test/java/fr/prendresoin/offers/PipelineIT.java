package fr.prendresoin.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.offers.FeedControl.Truth;
import fr.prendresoin.simulator.FeedSimulator;
import fr.prendresoin.simulator.Settings;
import fr.prendresoin.testing.EventSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/// The life of a feed, run after run, from its API to the outbox.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PipelineIT {

    private static final int OFFERS = 5_000;

    private static FeedSimulator simulator;
    private static FeedControl feed;
    private static Topics topics;
    private static Service service;

    @BeforeAll
    static void start() {
        simulator = FeedSimulator.start(Settings.forTests(OFFERS));
        feed = new FeedControl(simulator.uri());
        topics = new Topics();
        topics.publishReference();
        service = new Service(topics.prefix(), simulator.uri().toString()).start();
    }

    @AfterAll
    static void stop() {
        service.close();
        topics.close();
        simulator.close();
    }

    @Test
    @Order(1)
    void aCompleteRunPublishesWhatIsOursAndCountsTheRest() {
        List<Truth> truth = feed.truth();

        JsonNode run = service.crawl("complete");

        long ours = truth.stream().filter(Truth::isOurs).count();
        assertThat(run.get("status").asString()).isEqualTo("complete");
        assertThat(run.get("received").asLong()).isEqualTo(truth.size());
        assertThat(run.get("announced").asLong()).isEqualTo(truth.size());
        assertThat(run.get("published").asLong()).isEqualTo(ours);
        assertThat(run.at("/rejected/out-of-perimeter").asLong()).isEqualTo(truth.size() - ours);
        assertThat(run.get("pending").asLong()).isZero();
        assertThat(run.get("balanced").asBoolean()).isTrue();
        assertThat(run.get("calls").asDouble())
                .isLessThanOrEqualTo(1.3 * run.get("fewestCalls").asDouble());
        assertThat(idsOf(service.outbox()))
                .isEqualTo(truth.stream()
                        .filter(Truth::isOurs)
                        .map(offer -> "ft-" + offer.id())
                        .collect(Collectors.toSet()));
    }

    @Test
    @Order(2)
    void everyEventIsAsItsContractSays() {
        for (Document event : service.outbox()) {
            EventSchemas.assertValid("offers.offer.v1", event.getString("type"), event.getString("payload"));
            assertThat(event.getString("sequence")).isEqualTo("1");
        }
    }

    @Test
    @Order(3)
    void anUnchangedRunWritesNothing() {
        long events = service.count("outbox", Map.of());
        List<Document> states = service.collection("offers").find().into(new ArrayList<>());

        JsonNode run = service.crawl("complete");

        assertThat(run.get("unchanged").asLong()).isEqualTo(states.size());
        assertThat(service.count("outbox", Map.of())).isEqualTo(events);
        assertThat(service.collection("offers").find().into(new ArrayList<>())).isEqualTo(states);
    }

    private static Set<String> idsOf(List<Document> events) {
        return events.stream().map(event -> event.getString("aggregateid")).collect(Collectors.toSet());
    }
}
