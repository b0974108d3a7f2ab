package fr.prendresoin.search.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DerivedTest {

    private final AtomicInteger edition = new AtomicInteger(1);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void itIsMadeOnceForEachEdition() {
        var derived = new Derived<>(edition::get, made::incrementAndGet);

        assertThat(derived.get()).isEqualTo(1);
        assertThat(derived.get()).isEqualTo(1);
        edition.incrementAndGet();
        assertThat(derived.get()).isEqualTo(2);
    }

    @Test
    void whoAsksWhileItIsMadeAgainGetsTheLastOne() {
        var making = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var derived = new Derived<>(edition::get, () -> {
            if (edition.get() > 1) {
                making.countDown();
                awaited(asked);
            }
            return made.incrementAndGet();
        });
        derived.get();
        edition.incrementAndGet();
        CompletableFuture<Integer> maker = CompletableFuture.supplyAsync(derived::get);
        awaited(making);

        assertThat(derived.get()).isEqualTo(1);
        asked.countDown();
        assertThat(maker.join()).isEqualTo(2);
        assertThat(derived.get()).isEqualTo(2);
    }

    @Test
    void aFailureIsNotRemembered() {
        var derived = new Derived<>(edition::get, () -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(derived::get).hasMessage("not yet");
        assertThat(derived.get()).isEqualTo("made");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
