package fr.prendresoin.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for a condition, and says which one did not come.
final class Until {

    private Until() {}

    static void holds(String what, Duration patience, Duration pause, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(what + " did not come within " + patience.toSeconds() + " s");
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
