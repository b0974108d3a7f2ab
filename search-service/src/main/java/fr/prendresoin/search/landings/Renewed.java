package fr.prendresoin.search.landings;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prendresoin.platform.problem.Unavailable;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// What is dear to make, and is kept for a while. As long as somebody asks, it is renewed behind their back. Who finds
/// none waits, and not for long: it goes on being made, once, for all who ask meanwhile or next.
final class Renewed<K, V> {

    private final AsyncLoadingCache<K, V> kept;
    private final Duration patience;

    /// @param age nothing older is told
    /// @param patience of who waits
    Renewed(Duration age, Duration patience, Function<K, V> maker) {
        this.patience = patience;
        this.kept = Caffeine.newBuilder()
                .maximumSize(1)
                .refreshAfterWrite(age.dividedBy(2))
                .expireAfterWrite(age)
                .executor(making -> Thread.ofVirtual().name("renewed").start(making))
                .buildAsync(maker::apply);
    }

    /// @throws Unavailable when it is not made yet, or cannot be made now
    V get(K key) {
        try {
            return kept.get(key).get(patience.toMillis(), MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw notYet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notYet();
        }
    }

    private static Unavailable notYet() {
        return new Unavailable("Ces nombres sont en train d’être comptés. Réessayez dans quelques instants.");
    }
}
