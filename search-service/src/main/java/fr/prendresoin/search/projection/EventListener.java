package fr.prendresoin.search.projection;

import fr.prendresoin.search.index.Kind;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows `events.event.v1`, as [OfferListener] follows the offers.
@Component
class EventListener {

    private final Projection projection;

    EventListener(Projections projections) {
        this.projection = projections.of(Kind.EVENTS);
    }

    @KafkaListener(
            id = "events",
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}events.event.v1",
            batch = "true",
            autoStartup = "false")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        projection.take(messages);
    }
}
