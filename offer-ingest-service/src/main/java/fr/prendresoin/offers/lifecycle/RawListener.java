package fr.prendresoin.offers.lifecycle;

import fr.prendresoin.offers.lifecycle.Batch.Poison;
import fr.prendresoin.offers.normalise.Normaliser;
import fr.prendresoin.offers.reference.References;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/// Reads the raw topic, once the reference data are there to judge it by.
@Component
class RawListener {

    static final String ID = "raw";

    private final Intake intake;
    private final KafkaListenerEndpointRegistry listeners;
    private final MeterRegistry meters;
    private final ObservationRegistry observations;
    private volatile @Nullable Normaliser normaliser;

    RawListener(
            Intake intake,
            KafkaListenerEndpointRegistry listeners,
            MeterRegistry meters,
            ObservationRegistry observations) {
        this.intake = intake;
        this.listeners = listeners;
        this.meters = meters;
        this.observations = observations;
    }

    @EventListener
    void on(References.Announced announced) {
        normaliser = new Normaliser(announced.reference());
        if (!container().isRunning()) {
            container().start();
        }
    }

    private MessageListenerContainer container() {
        return Objects.requireNonNull(listeners.getListenerContainer(ID));
    }

    @KafkaListener(
            id = ID,
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}offers.raw.v1",
            concurrency = "${prendresoin.offers.normalisers}",
            batch = "true",
            autoStartup = "false")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        Batch batch = observed(messages, Objects.requireNonNull(normaliser));
        batch.bySource()
                .forEach((source, tally) -> tally.counts().forEach((outcome, count) -> count(source, outcome, count)));
        Poison poison = batch.poison();
        if (poison != null) {
            throw new BatchListenerFailedException("malformed record", poison.cause(), poison.index());
        }
    }

    /// A batch is a trace: its events belong to it, and what others make of them.
    private Batch observed(List<ConsumerRecord<String, byte[]>> messages, Normaliser current) {
        return Objects.requireNonNull(Observation.createNotStarted("prendresoin.offers.intake", observations)
                .observe(() -> intake.take(messages, current)));
    }

    private void count(String source, String outcome, long count) {
        int dot = outcome.indexOf('.');
        meters.counter(
                        "prendresoin.offers.records",
                        "source",
                        source,
                        "outcome",
                        dot < 0 ? outcome : outcome.substring(0, dot),
                        "reason",
                        dot < 0 ? "" : outcome.substring(dot + 1))
                .increment((double) count);
    }
}
