package fr.prendresoin.offers.reference;

import fr.prendresoin.platform.kafka.TopicTable;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tells the references when all tables are read as far as they went at the start.
@Component
class CatchingUp implements SmartLifecycle {

    private static final Duration POLL = Duration.ofMillis(100);

    private final List<TopicTable> tables;
    private final References references;
    private volatile boolean running;

    CatchingUp(List<TopicTable> tables, References references) {
        this.tables = tables;
        this.references = references;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("catching-up").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        try {
            while (running && !tables.stream().allMatch(TopicTable::isCaughtUp)) {
                Thread.sleep(POLL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (running) {
            references.caughtUp();
        }
    }
}
