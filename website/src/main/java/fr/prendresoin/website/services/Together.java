package fr.prendresoin.website.services;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Asks several questions at the same time: a page takes as long as the slowest of them.
public final class Together {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Together() {}

    /// Begins to ask.
    ///
    /// @return waits for the answer
    public static <T> Supplier<T> ask(Supplier<T> question) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> within(context, question), THREADS);
        return () -> {
            try {
                return answer.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    private static <T> T within(@Nullable Map<String, String> context, Supplier<T> question) {
        if (context != null) {
            MDC.setContextMap(context);
        }
        return question.get();
    }
}
