package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.platform.kafka.Batch;
import fr.prendresoin.search.index.OfferIndex;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/// Follows `offers.offer.v1`. Offsets are committed when the engine has acknowledged the bulk request, which it does
/// after its translog is on disk: what was acknowledged survives a kill of either side.
///
/// Each of its consumers has one bulk request in flight. It does not poll before the answer came, so that a slow engine
/// slows the reading and nothing piles up in between.
@Component
class OfferListener {

    static final String ID = "offers";

    private final OfferIndex index;
    private final BulkWriter bulk;
    private final ProjectionMeters meters;
    private final RefreshPace pace;

    OfferListener(OfferIndex index, BulkWriter bulk, ProjectionMeters meters, RefreshPace pace) {
        this.index = index;
        this.bulk = bulk;
        this.meters = meters;
        this.pace = pace;
    }

    @KafkaListener(
            id = ID,
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}offers.offer.v1",
            batch = "true",
            autoStartup = "false",
            concurrency = "${prendresoin.search.concurrency:3}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        Batch.read(messages, this::read, this::write);
    }

    private @Nullable OfferChange read(ConsumerRecord<String, byte[]> message) {
        OfferChange change = OfferChange.of(message);
        if (change == null) {
            meters.ignored();
        }
        return change;
    }

    private void write(List<OfferChange> changes) {
        BulkWriter.Outcome outcome = meters.timed(() -> bulk.writeServed(index.alias(), changes));
        meters.count(outcome);
        pace.wrote(outcome.written().size());
        if (!outcome.refused().isEmpty()) {
            BulkWriter.Refusal refusal = outcome.refused().getFirst();
            throw new BatchListenerFailedException(
                    "refused by the engine", new MalformedEvent(refusal.reason()), refusal.message());
        }
    }
}
