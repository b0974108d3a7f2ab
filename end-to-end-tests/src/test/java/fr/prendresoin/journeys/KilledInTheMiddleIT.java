package fr.prendresoin.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Each process of the pipeline dies in the middle of a run in which every offer has changed, some are new and some
/// are gone. In the end the search shows what the feed holds: nothing lost, no ghost, nothing twice.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledInTheMiddleIT {

    private static final int OFFERS = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /// Stays behind for whoever wants to read the logs of a failure.
    private static final Path DATA = Path.of("target", "killed-in-the-middle");

    private static LocalPlatform platform;

    @BeforeAll
    static void start() {
        platform = new LocalPlatform(DATA, OFFERS);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void aFirstRunShowsWhatTheFeedHolds() {
        String run = platform.startCompleteRun();

        awaitFeedAndSearchEqual();
        assertThat(balanceOf(run)).isTrue();
        assertThat(platform.run(run).get("calls").asDouble())
                .isLessThanOrEqualTo(1.3 * platform.run(run).get("fewestCalls").asDouble());
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(strings = {"offer-ingest-service", "kafka-connect", "kafka", "opensearch", "search-service"})
    void aKilledProcessLosesNothing(String component) {
        platform.feed().create(20);
        platform.feed().withdraw(20);
        platform.feed().amendEveryOffer();
        String run = platform.startCompleteRun();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> platform.run(run).get("received").asLong() > 0);

        platform.kill(component);

        awaitEndOf(run);
        awaitFeedAndSearchEqual();
        assertThat(balanceOf(run)).isTrue();
    }

    @Test
    @Order(3)
    void aPartialRunWithdrawsNothing() {
        Map<String, Shown> before = platform.index().offers();
        platform.feed().withdraw(20);
        platform.feed().misbehave("{\"wrongTotalNext\": 1000}");

        String run = platform.startCompleteRun();

        awaitEndOf(run);
        assertThat(platform.run(run).get("status").asString()).isEqualTo("partial");
        assertThat(platform.index().offers()).hasSize(before.size());
    }

    private static void awaitEndOf(String run) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> !platform.run(run).get("status").asString().equals("running"));
    }

    private static void awaitFeedAndSearchEqual() {
        Map<String, Shown> feed = platform.feed().offers();
        assertThat(feed).hasSizeGreaterThan(OFFERS / 2);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsMatching(e -> !(e instanceof AssertionError))
                .untilAsserted(() -> assertThat(platform.index().offers()).isEqualTo(feed));
    }

    private static boolean balanceOf(String id) {
        await().atMost(PATIENCE).until(() -> platform.run(id).get("pending").asLong() == 0);
        JsonNode run = platform.run(id);
        long told = run.get("published").asLong()
                + run.get("amended").asLong()
                + run.get("unchanged").asLong()
                + run.get("rejected").valueStream().mapToLong(JsonNode::asLong).sum();
        return run.get("received").asLong() == told;
    }
}
