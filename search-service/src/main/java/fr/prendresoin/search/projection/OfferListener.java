package fr.prendresoin.search.projection;

import fr.prendresoin.search.index.Kind;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows `offers.offer.v1`.
///
/// Each of its consumers has one bulk request in flight. It does not poll before the answer came, so that a slow engine
/// slows the reading and nothing piles up in between.
@Component
class OfferListener {

    private final Projection projection;

    OfferListener(Projections projections) {
        this.projection = projections.of(Kind.OFFERS);
    }

    @KafkaListener(
            id = "offers",
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}offers.offer.v1",
            batch = "true",
            autoStartup = "false",
            concurrency = "${prendresoin.search.concurrency:3}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        projection.take(messages);
    }
}
