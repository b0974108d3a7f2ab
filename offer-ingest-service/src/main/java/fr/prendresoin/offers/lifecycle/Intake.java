package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.offers.normalise.Normaliser;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.RawTopic;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.state.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/// Takes in a batch of raw records in one transaction: states, events, counts and the place in the topic change
/// together or not at all.
@Component
class Intake {

    private final Transactions transactions;
    private final States states;
    private final Outbox outbox;
    private final Totals totals;
    private final Deliveries deliveries;
    private final Progress progress;
    private final TopicIdentity identity;
    private final Clock clock;

    Intake(
            Transactions transactions,
            States states,
            Outbox outbox,
            Totals totals,
            Deliveries deliveries,
            Progress progress,
            RawTopic topic,
            Clock clock) {
        this.transactions = transactions;
        this.states = states;
        this.outbox = outbox;
        this.totals = totals;
        this.deliveries = deliveries;
        this.progress = progress;
        this.identity = new TopicIdentity(topic);
        this.clock = clock;
    }

    Batch take(List<ConsumerRecord<String, byte[]>> messages, Normaliser normaliser) {
        String topicId = identity.of(messages);
        return transactions.run(transaction -> take(transaction, messages, normaliser, topicId));
    }

    private Batch take(
            ClientSession transaction,
            List<ConsumerRecord<String, byte[]>> messages,
            Normaliser normaliser,
            String topicId) {
        Set<TopicPartition> partitions = messages.stream()
                .map(message -> new TopicPartition(message.topic(), message.partition()))
                .collect(Collectors.toSet());
        Set<String> ids = messages.stream().map(ConsumerRecord::key).collect(Collectors.toSet());
        Changes changes = states.of(transaction, ids);
        var batch = new Batch(normaliser, changes, progress.of(transaction, partitions, topicId), clock.instant());
        batch.take(messages);
        if (batch.hasMoved()) {
            changes.write(outbox, totals);
            deliveries.count(transaction, batch.tallies());
            progress.save(transaction, batch.places(), topicId);
        }
        return batch;
    }
}
