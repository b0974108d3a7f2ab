package fr.prendresoin.search.rebuild;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.index.OfferIndex;
import fr.prendresoin.search.projection.BulkWriter;
import fr.prendresoin.search.projection.OfferChange;
import fr.prendresoin.search.rebuild.RebuildProgress.Status;
import fr.prendresoin.search.rebuild.RebuildProgress.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// One rebuild: read everything into a new index, take over, read what came meanwhile.
///
/// The listener rests during the take-over, so that no change that was visible before is invisible after. Another
/// instance of this service may still write to the old index until the alias moves: that is why the topic is read once
/// more after it has moved, before the old index goes.
final class Rebuild {

    private final String id;
    private final OfferIndex index;
    private final LiveListener listener;
    private final Supplier<OfferReplay> topic;
    private final BulkWriter bulk;
    private final Clock clock;
    private final Instant startedAt;
    private volatile RebuildProgress progress;
    private long read;
    private long written;
    private long refused;

    Rebuild(
            String id,
            OfferIndex index,
            LiveListener listener,
            Supplier<OfferReplay> topic,
            BulkWriter bulk,
            Clock clock) {
        this.id = id;
        this.index = index;
        this.listener = listener;
        this.topic = topic;
        this.bulk = bulk;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.progress = now(Status.RUNNING, Step.READING, null, null, null);
    }

    RebuildProgress progress() {
        return progress;
    }

    /// Gives the indexes that are served no more.
    Set<String> run() {
        try (OfferReplay offers = topic.get()) {
            index.deleteLeftovers();
            String fresh = index.create();
            progress = now(Status.RUNNING, Step.READING, fresh, null, null);
            offers.readToEnd(messages -> write(fresh, messages));
            Set<String> replaced = takeOver(fresh, offers);
            progress = now(Status.DONE, Step.SERVING, fresh, clock.instant(), null);
            return replaced;
        }
    }

    void failed(RuntimeException cause) {
        progress = now(
                Status.FAILED, progress.step(), progress.index(), clock.instant(), String.valueOf(cause.getMessage()));
    }

    private Set<String> takeOver(String fresh, OfferReplay offers) {
        progress = now(Status.RUNNING, Step.TAKING_OVER, fresh, null, null);
        listener.pause();
        try {
            offers.readToEnd(messages -> write(fresh, messages));
            Set<String> replaced = index.serve(fresh);
            offers.readToEnd(messages -> write(fresh, messages));
            return replaced;
        } finally {
            listener.resume();
        }
    }

    private void write(String fresh, List<ConsumerRecord<String, byte[]>> messages) {
        List<OfferChange> changes = new ArrayList<>(messages.size());
        for (ConsumerRecord<String, byte[]> message : messages) {
            try {
                OfferChange change = OfferChange.of(message);
                if (change != null) {
                    changes.add(change);
                }
            } catch (MalformedEvent e) {
                refused++;
            }
        }
        BulkWriter.Outcome outcome = bulk.write(fresh, changes);
        read += messages.size();
        written += outcome.written().size();
        refused += outcome.refused().size();
        progress = now(Status.RUNNING, progress.step(), fresh, null, null);
    }

    private RebuildProgress now(
            Status status, Step step, @Nullable String fresh, @Nullable Instant finishedAt, @Nullable String error) {
        return new RebuildProgress(id, status, step, fresh, read, written, refused, startedAt, finishedAt, error);
    }
}
