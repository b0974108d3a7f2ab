package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.engine.SearchEngine;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.projection.BulkWriter;
import fr.prendresoin.search.projection.Projections;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// Runs rebuilds, one at a time, and remembers the last ones.
@Component
public final class Rebuilds {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
    private static final int REMEMBERED = 20;

    private final Indexes indexes;
    private final Projections projections;
    private final LiveListeners listeners;
    private final ConsumerFactory<String, byte[]> consumers;
    private final String prefix;
    private final BulkWriter bulk;
    private final SearchEngine engine;
    private final Clock clock;
    private final Deque<Rebuild> last = new ArrayDeque<>();
    private @Nullable Rebuild running;

    Rebuilds(
            Indexes indexes,
            Projections projections,
            LiveListeners listeners,
            ConsumerFactory<String, byte[]> consumers,
            @Value("${prendresoin.topic-prefix}") String prefix,
            BulkWriter bulk,
            SearchEngine engine,
            Clock clock) {
        this.indexes = indexes;
        this.projections = projections;
        this.listeners = listeners;
        this.consumers = consumers;
        this.prefix = prefix;
        this.bulk = bulk;
        this.engine = engine;
        this.clock = clock;
    }

    /// Starts one and returns at once.
    ///
    /// @param forced whether the new index takes over even if it lacks what the served one has
    /// @throws RebuildIsRunning when one is under way
    public RebuildProgress start(Kind kind, boolean forced) {
        Rebuild rebuild = begin(kind, forced);
        Thread.ofVirtual().name("rebuild").start(() -> {
            try {
                run(rebuild);
            } catch (RuntimeException e) {
                log.error("the rebuild {} failed; the index before it still serves", rebuild.progress(), e);
            }
        });
        return rebuild.progress();
    }

    /// Builds the first index, or the one that was lost, before anything is served.
    void runFirst(Kind kind) {
        run(begin(kind, false));
    }

    public synchronized Optional<RebuildProgress> find(String id) {
        return last.stream()
                .map(Rebuild::progress)
                .filter(progress -> progress.id().equals(id))
                .findFirst();
    }

    private synchronized Rebuild begin(Kind kind, boolean forced) {
        if (running != null) {
            throw new RebuildIsRunning(running.progress().id());
        }
        var rebuild = new Rebuild(
                UUID.randomUUID().toString(),
                indexes.of(kind),
                listeners.of(kind),
                () -> new TopicReplay(consumers, prefix + kind.topic()),
                projections.reader(kind),
                bulk,
                engine,
                clock,
                forced);
        running = rebuild;
        last.addFirst(rebuild);
        if (last.size() > REMEMBERED) {
            last.removeLast();
        }
        return rebuild;
    }

    private void run(Rebuild rebuild) {
        try {
            Set<String> replaced = rebuild.run();
            log.info("rebuilt: {}", rebuild.progress());
            Thread.ofVirtual().name("old-index").start(() -> deleteLater(rebuild.index(), replaced));
        } catch (RuntimeException e) {
            rebuild.failed(e);
            throw e;
        } finally {
            end();
        }
    }

    private synchronized void end() {
        running = null;
    }

    /// Should this process end before, the next start deletes them.
    private void deleteLater(SearchIndex index, Set<String> replaced) {
        LockSupport.parkNanos(index.grace().toNanos());
        try {
            replaced.forEach(index::delete);
        } catch (RuntimeException e) {
            log.warn("{} are deleted at the next start: {}", replaced, e.getMessage());
        }
    }
}
