package fr.prendresoin.simulator.feed;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Makes the feed live: of ten changes four create, two amend and four withdraw, so that its size stays.
public final class Churn implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Churn.class.getName());
    private static final int CREATED = 4;
    private static final int AMENDED = 2;
    private static final int ATTEMPTS = 64;

    private final Feed feed;
    private final Clock clock;
    private final Draw draw;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("churn").factory());

    private Churn(Feed feed, long seed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
        this.draw = Draw.of(seed, clock.millis(), Aspect.CHURN);
    }

    /// Begins to change the feed.
    ///
    /// @param changesPerSecond 0 for a feed that stands still
    public static Churn start(Feed feed, long seed, double changesPerSecond, Clock clock) {
        var churn = new Churn(feed, seed, clock);
        if (changesPerSecond > 0) {
            var period = (long) (TimeUnit.SECONDS.toNanos(1) / changesPerSecond);
            var _ = churn.timer.scheduleAtFixedRate(churn::changeAndGoOn, period, period, TimeUnit.NANOSECONDS);
        }
        return churn;
    }

    private void changeAndGoOn() {
        try {
            change();
        } catch (RuntimeException e) {
            // The timer would forget the task, and the feed would stand still without a word.
            LOG.log(System.Logger.Level.ERROR, "a change could not be made", e);
        }
    }

    private void change() {
        var now = clock.millis();
        var kind = draw.below(10);
        if (kind < CREATED) {
            feed.create(now, null, null);
            return;
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var number = draw.below(feed.numbersGiven());
            var done = kind < CREATED + AMENDED ? feed.amend(number, now).isPresent() : feed.withdraw(number, now);
            if (done) {
                return;
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
