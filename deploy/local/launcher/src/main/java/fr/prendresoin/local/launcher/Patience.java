package fr.prendresoin.local.launcher;

import java.time.Duration;

/** Waiting that ends early when its thread is interrupted, which the caller sees by the interrupt flag. */
final class Patience {

    private Patience() {}

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
