package fr.prendresoin.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /// The whole feed with `-Doffers=118000`.
    private static final int OFFERS = Integer.getInteger("offers", 3_000);

    private static final Duration PATIENCE =
            Duration.ofMinutes(4).plus(Duration.ofMillis(10).multipliedBy(OFFERS));

    /// Stays behind for whoever wants to read the logs of a failure.
    private static final Path DATA = Path.of("target", "killed-in-the-middle");

    private static LocalPlatform platform;

    @BeforeAll
    static void start() {
        platform = new LocalPlatform(DATA, OFFERS);
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
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
    @ValueSource(
            strings = {
                "offer-ingest-service",
                "kafka-connect",
                "kafka",
                "opensearch",
                "search-service",
                "mongodb-emulator"
            })
    void aKilledProcessLosesNothing(String component) {
        List<String> gone = platform.feed().withdraw(20);
        platform.feed().create(20);
        Instant created = Instant.now();
        platform.feed().amendEveryOffer();
        // Slow enough to be caught in the middle.
        platform.feed().misbehave("{\"latencyMs\": 60}");
        awaitRunsReadUpTo(created);
        String run = platform.startCompleteRun();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> platform.run(run).get("received").asLong() > 0);
        assertThat(platform.run(run).get("status").asString()).isEqualTo("running");

        platform.kill(component);
        platform.feed().behave();

        awaitEndOf(run);
        awaitFeedAndSearchEqual();
        assertThat(balanceOf(run)).isTrue();
        awaitWhatThePublicSees(gone);
    }

    @Test
    @Order(3)
    void aPartialRunWithdrawsNothing() {
        Set<String> before = platform.index().offers().keySet();
        platform.feed().withdraw(20);
        platform.feed().misbehave("{\"wrongTotalNext\": 1000}");

        String run = platform.startCompleteRun();

        awaitEndOf(run);
        assertThat(platform.run(run).get("status").asString()).isEqualTo("partial");
        awaitNothingUnderWay();
        assertThat(platform.index().offers().keySet()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void aLoginOutlivesWhatItWentThrough() {
        Person operator = platform.person();
        assertThat(operator.ask("/api/ops/pipelines/offers").statusCode()).isEqualTo(401);
        assertThat(operator.logIn("exploitation", "prendre-soin").body()).contains("Alex Moreau", "OPERATOR");

        platform.kill("gateway");
        platform.kill("identity-server");

        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(
                                operator.ask("/api/ops/pipelines/offers").statusCode())
                        .isEqualTo(200));
        assertThat(operator.ask("/api/editorial/metiers").statusCode()).isEqualTo(403);
        await().atMost(PATIENCE).until(() -> platform.ask("/health").body().contains("La connexion est possible."));
        operator.logOut();
        assertThat(operator.me().get("authenticated").asBoolean()).isFalse();
        assertThat(operator.ask("/api/ops/pipelines/offers").statusCode()).isEqualTo(401);
    }

    /// A run reads up to the last whole second, in which nothing is created any more.
    private static void awaitRunsReadUpTo(Instant created) {
        await().atMost(PATIENCE).until(() -> Instant.now().isAfter(created.plusSeconds(2)));
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
        awaitNoDifference(() -> differences(feed, platform.index().offers()));
        awaitNoDifference(
                () -> differences(platform.topic().contents(), platform.index().contents()));
    }

    private static void awaitNoDifference(Supplier<List<String>> differences) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsMatching(e -> !(e instanceof AssertionError))
                .untilAsserted(() -> assertThat(differences.get()).isEmpty());
    }

    /// The first few: a message that tells them all would be of many megabytes.
    private static <T> List<String> differences(Map<String, T> expected, Map<String, T> actual) {
        return Stream.concat(expected.keySet().stream(), actual.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(expected.get(id), actual.get(id)))
                .limit(5)
                .map(id -> id + " is " + expected.get(id) + " and was found as " + actual.get(id))
                .toList();
    }

    /// Through the gateway: as many offers as the feed has, those that are gone are said to be, and all parts are up.
    private static void awaitWhatThePublicSees(List<String> gone) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            assertThat(platform.ask("/health").statusCode()).isEqualTo(200);
            assertThat(Calls.read(platform.ask("/api/offers?size=1"))
                            .get("total")
                            .asInt())
                    .isEqualTo(platform.index().offers().size());
        });
        assertThat(gone)
                .allSatisfy(id -> assertThat(platform.ask("/api/offers/" + id).statusCode())
                        .isEqualTo(410));
        awaitNothingUnderWay();
    }

    /// The books of the source and the index agree, and no stage has anything left to do.
    private static void awaitNothingUnderWay() {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            JsonNode books = Calls.read(platform.askAsOperator("/api/ops/pipelines/offers"));
            assertThat(books.at("/lag/raw/records").asLong(-1)).isZero();
            assertThat(books.at("/drift/sameContent").asBoolean()).isTrue();
        });
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
