package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.index.Kind;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.stereotype.Component;

/// The listener of each kind.
@Component
class LiveListeners {

    private final KafkaListenerEndpointRegistry registry;

    LiveListeners(KafkaListenerEndpointRegistry registry) {
        this.registry = registry;
    }

    LiveListener of(Kind kind) {
        return new LiveListener(registry, kind);
    }
}
