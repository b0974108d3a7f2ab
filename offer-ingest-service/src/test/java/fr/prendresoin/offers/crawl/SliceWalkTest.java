package fr.prendresoin.offers.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.offers.FeedControl;
import fr.prendresoin.offers.crawl.WindowReader.Search;
import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.Feeds;
import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.simulator.FeedSimulator;
import fr.prendresoin.simulator.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SliceWalkTest {

    /// More than two windows of health.
    private static final int OFFERS = 12_000;

    private static final Slice HEALTH = new Slice("J", Map.of("grandDomaine", "J"));

    private static FeedSimulator simulator;
    private static FeedControl feed;
    private static Set<String> health;

    private final Calls calls = new Calls();
    private final Problems problems = new Problems();
    private final List<Found> taken = new ArrayList<>();
    private final List<@Nullable Instant> bounds = new ArrayList<>();

    @BeforeAll
    static void start() {
        simulator = FeedSimulator.start(Settings.forTests(OFFERS));
        feed = new FeedControl(simulator.uri());
        health = feed.truth().stream()
                .filter(offer -> offer.rome().startsWith("J"))
                .map(FeedControl.Truth::id)
                .collect(Collectors.toSet());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @AfterEach
    void behave() {
        feed.behave();
    }

    @Test
    void everyOfferIsTakenOnceForHardlyMoreThanTheFewestCalls() throws InterruptedException {
        long announced = walk();

        assertThat(health).hasSizeGreaterThan(6_300);
        assertThat(announced).isEqualTo(health.size());
        assertThat(taken).extracting(Found::id).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(health);
        assertThat(problems.any()).isFalse();
        assertThat(calls.searches()).isLessThanOrEqualTo(Math.round(1.05 * announced / 150) + 2);
        assertThat(bounds.getLast()).isNull();
    }

    @Test
    void aWalkGoesOnFromWhereAnotherStopped() throws InterruptedException {
        walk();
        Instant bound = bounds.getFirst();
        Set<String> first = taken.stream().limit(3_150).map(Found::id).collect(Collectors.toSet());
        taken.clear();

        walk(bound, first);

        var all = new HashSet<>(first);
        taken.forEach(found -> all.add(found.id()));
        assertThat(taken).hasSize(health.size() - 3_150);
        assertThat(all).isEqualTo(health);
    }

    @Test
    void aPassingFaultIsReadAgain() throws InterruptedException {
        feed.misbehave("{\"error500Next\":2,\"truncateNext\":2,\"expireTokens\":true}");

        walk();

        assertThat(taken).hasSize(health.size());
        assertThat(problems.any()).isFalse();
    }

    @Test
    void aFeedThatSaysItIsTooFastIsWaitedFor() throws InterruptedException {
        feed.misbehave("{\"rateLimit\":40}");

        walk();

        assertThat(taken).hasSize(health.size());
        assertThat(problems.any()).isFalse();
    }

    @Test
    void aTotalThatStaysWrongIsAProblemThatIsTold() throws InterruptedException {
        feed.misbehave("{\"wrongTotalNext\":100000}");

        walk();

        assertThat(problems.told()).contains("tranche J");
    }

    @Test
    void aWrongTotalThatPassesIsReadAgain() throws InterruptedException {
        feed.misbehave("{\"wrongTotalNext\":1}");

        walk();

        assertThat(problems.any()).isFalse();
        assertThat(taken).hasSize(health.size());
    }

    private long walk() throws InterruptedException {
        return walk(Instant.now(), Set.of());
    }

    private long walk(@Nullable Instant to, Set<String> before) throws InterruptedException {
        var reader = new WindowReader(Feeds.of(simulator.uri()), Feeds.settings(simulator.uri()));
        var walk = new SliceWalk(reader, 2, calls, problems, (slice, found, next) -> {
            taken.addAll(found);
            bounds.add(next);
        });
        var announced = new ArrayList<Long>();
        walk.walk(new Search(HEALTH, null, to == null ? Instant.now() : to), before, announced::add);
        return announced.getFirst();
    }
}
