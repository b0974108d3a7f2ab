package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.index.OfferIndex;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sees to it that there is an index before the listener starts. A missing one is built from the beginning of the
/// topic, whatever the group has read before: an index that was lost comes back whole.
@Component
class FirstIndex implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstIndex.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OfferIndex index;
    private final Rebuilds rebuilds;
    private final LiveListener listener;
    private volatile boolean running;
    private volatile boolean ready;

    FirstIndex(OfferIndex index, Rebuilds rebuilds, LiveListener listener) {
        this.index = index;
        this.rebuilds = rebuilds;
        this.listener = listener;
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
                if (index.isServed()) {
                    index.deleteLeftovers();
                    index.refreshSoon();
                } else {
                    rebuilds.runFirst();
                }
                listener.start();
                ready = true;
            } catch (RuntimeException e) {
                log.warn("the index is not ready yet: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
