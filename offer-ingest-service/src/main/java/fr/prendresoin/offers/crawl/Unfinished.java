package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.lifecycle.Progress;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.RawTopic;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Finds out what became of a delivery whose sender ended in the middle. Either the normaliser has counted it, or the
/// topic still holds it for the normaliser, or it never got there: then its part is read again.
@Component
class Unfinished {

    /// Longer than a Kafka transaction may last.
    private static final Duration FORGOTTEN = Duration.ofMinutes(5);

    private final Deliveries deliveries;
    private final RawTopic topic;
    private final Progress progress;
    private final Clock clock;

    Unfinished(Deliveries deliveries, RawTopic topic, Progress progress, Clock clock) {
        this.deliveries = deliveries;
        this.topic = topic;
        this.progress = progress;
        this.clock = clock;
    }

    /// To be called once a new sender of the same name has ended what the old one left open.
    void resolve(String run) {
        deliveries.unresolved(run).forEach(this::resolve);
    }

    /// Those of senders that are gone for good: the broker has ended what they left open by itself.
    void resolveForgotten() {
        deliveries.unresolvedSince(clock.instant().minus(FORGOTTEN)).forEach(this::resolve);
    }

    private void resolve(Deliveries.Unresolved delivery) {
        String topicId = topic.id();
        boolean arrived = topic.holds(delivery.id(), partition -> progress.next(partition, topicId));
        // What lies before the places looked at was counted before they were read.
        if (arrived || deliveries.isCounted(delivery.id())) {
            deliveries.sent(delivery.id());
        } else {
            deliveries.aborted(delivery.id());
        }
    }
}
