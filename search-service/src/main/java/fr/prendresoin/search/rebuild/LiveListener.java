package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.index.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/// The listener that feeds an index: it starts when there is an index to write to, and rests while another one takes
/// over.
final class LiveListener {

    private static final Logger log = LoggerFactory.getLogger(LiveListener.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaListenerEndpointRegistry registry;
    private final String id;

    /// Listeners bear the name of the kind that they feed.
    LiveListener(KafkaListenerEndpointRegistry registry, Kind kind) {
        this.registry = registry;
        this.id = kind.word();
    }

    void start() {
        container().start();
    }

    /// Returns when no write is under way. A listener that is stuck on a failing engine does not stop: the rebuild goes
    /// on without, since it reads again after the change what may have gone to the old index.
    void pause() {
        MessageListenerContainer container = container();
        if (!container.isRunning()) {
            return;
        }
        container.pause();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!container.isContainerPaused()) {
            if (Instant.now().isAfter(deadline)) {
                log.warn("the listener does not pause; going on without");
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    void resume() {
        container().resume();
    }

    private MessageListenerContainer container() {
        MessageListenerContainer container = registry.getListenerContainer(id);
        if (container == null) {
            throw new IllegalStateException("there is no listener " + id);
        }
        return container;
    }
}
