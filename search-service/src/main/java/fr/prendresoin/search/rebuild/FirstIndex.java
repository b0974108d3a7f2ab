package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.SearchIndex;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sees to it that there is an index before its listener starts. A missing one is built from the beginning of its
/// topic, whatever the group has read before: an index that was lost comes back whole.
@Component
class FirstIndex implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstIndex.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Indexes indexes;
    private final Rebuilds rebuilds;
    private final LiveListeners listeners;
    private volatile boolean running;
    private volatile boolean ready;

    FirstIndex(Indexes indexes, Rebuilds rebuilds, LiveListeners listeners) {
        this.indexes = indexes;
        this.rebuilds = rebuilds;
        this.listeners = listeners;
    }

    boolean isReady() {
        return ready;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("first-index").start(this::prepare);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void prepare() {
        while (running && !ready) {
            try {
                indexes.all().forEach(this::prepare);
                ready = true;
            } catch (RuntimeException e) {
                log.warn("an index is not ready yet: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void prepare(SearchIndex index) {
        if (index.isServed()) {
            index.deleteLeftovers();
            index.refreshSoon();
        } else {
            rebuilds.runFirst(index.kind());
        }
        listeners.of(index.kind()).start();
    }
}
