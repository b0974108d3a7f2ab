package fr.prendresoin.local.mongodb;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work on a thread of its own: the common pool of a small machine has a single one, and would run all in turn. */
final class Concurrently {

    private Concurrently() {}

    static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    static <T extends @Nullable Object> CompletableFuture<T> supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }
}
