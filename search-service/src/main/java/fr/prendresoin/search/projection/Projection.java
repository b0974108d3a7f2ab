package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.platform.kafka.Batch;
import fr.prendresoin.search.index.SearchIndex;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;

/// Brings one index up to date with what its topic tells.
///
/// A batch is one bulk request. It returns when the engine has acknowledged it, which it does after its translog is on
/// disk: offsets that are committed then survive a kill of either side.
final class Projection {

    private final SearchIndex index;
    private final ChangeReader reader;
    private final BulkWriter bulk;
    private final ProjectionMeters meters;
    private final RefreshPace pace;

    Projection(SearchIndex index, ChangeReader reader, BulkWriter bulk, ProjectionMeters meters) {
        this.index = index;
        this.reader = reader;
        this.bulk = bulk;
        this.meters = meters;
        this.pace = new RefreshPace(index);
    }

    ChangeReader reader() {
        return reader;
    }

    RefreshPace pace() {
        return pace;
    }

    /// @throws BatchListenerFailedException naming the first record that nobody can read or that the engine refuses
    void take(List<ConsumerRecord<String, byte[]>> messages) {
        Batch.read(messages, this::read, this::write);
    }

    private @Nullable Change read(ConsumerRecord<String, byte[]> message) {
        Change change = Change.of(message, reader);
        if (change == null) {
            meters.ignored();
        }
        return change;
    }

    private void write(List<Change> changes) {
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
