package fr.prendresoin.offers.lifecycle;

import java.util.Objects;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/// An operator can pause the normalising: what is fetched then waits in the raw topic, and the runs wait for it. A
/// restart ends the pause.
@Component
public class Pause {

    private final KafkaListenerEndpointRegistry listeners;

    Pause(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    /// What is being polled at that moment is still taken in.
    public void begin() {
        container().pause();
    }

    public void end() {
        container().resume();
    }

    /// Whether nothing is taken in any more.
    public boolean isEffective() {
        return container().isContainerPaused();
    }

    private MessageListenerContainer container() {
        return Objects.requireNonNull(listeners.getListenerContainer(RawListener.ID));
    }
}
