package fr.prendresoin.search.landings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.platform.problem.Unavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenewedTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whatIsMadeIsKept() {
        var renewed = new Renewed<String, Integer>(LONG, LONG, _ -> made.incrementAndGet());

        assertThat(renewed.get("towns")).isOne();
        assertThat(renewed.get("towns")).isOne();
        assertThat(renewed.get("other towns")).isEqualTo(2);
    }

    @Test
    void whatTakesTooLongIsMadeOnceForWhoAsksNext() {
        var ready = new CompletableFuture<Integer>();
        var impatient = new Renewed<String, Integer>(LONG, SHORT, _ -> ready.join() + made.incrementAndGet());
        assertThatThrownBy(() -> impatient.get("towns")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> impatient.get("towns")).isInstanceOf(Unavailable.class);

        ready.complete(10);

        await().until(() -> answers(impatient));
        assertThat(impatient.get("towns")).isEqualTo(11);
    }

    @Test
    void aFailureIsToldAndIsNotKept() {
        var renewed = new Renewed<String, Integer>(LONG, LONG, _ -> {
            if (made.incrementAndGet() == 1) {
                throw new Unavailable("The engine is away.");
            }
            return made.get();
        });

        assertThatThrownBy(() -> renewed.get("towns"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("away");
        await().until(() -> answers(renewed));
        assertThat(renewed.get("towns")).isEqualTo(made.get());
    }

    private static boolean answers(Renewed<String, Integer> renewed) {
        try {
            renewed.get("towns");
            return true;
        } catch (Unavailable e) {
            return false;
        }
    }
}
