package fr.prendresoin.search.projection;

import fr.prendresoin.search.index.Kind;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows `catalog.formation.v1`, as [OfferListener] follows the offers.
@Component
class FormationListener {

    private final Projection projection;

    FormationListener(Projections projections) {
        this.projection = projections.of(Kind.FORMATIONS);
    }

    @KafkaListener(
            id = "formations",
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}catalog.formation.v1",
            batch = "true",
            autoStartup = "false")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        projection.take(messages);
    }
}
