package fr.prendresoin.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final AtomicLong now = new AtomicLong();
    private final RateLimiter limiter = new RateLimiter(10, now::get);

    @Test
    void allowsABurstAndThenWaitsForTheNextCall() {
        for (var call = 0; call < 10; call++) {
            assertThat(limiter.take("a").allowed()).isTrue();
        }
        assertThat(limiter.take("a").allowed()).isFalse();
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(limiter.take("a").allowed()).isTrue();
        assertThat(limiter.take("a").allowed()).isFalse();
    }

    @Test
    void clientsDoNotShareTheirCalls() {
        for (var call = 0; call < 10; call++) {
            limiter.take("a");
        }
        assertThat(limiter.take("b").remaining()).isEqualTo(9);
    }

    @Test
    void zeroLiftsTheLimit() {
        limiter.limit(0);
        for (var call = 0; call < 1_000; call++) {
            assertThat(limiter.take("a").allowed()).isTrue();
        }
    }
}
