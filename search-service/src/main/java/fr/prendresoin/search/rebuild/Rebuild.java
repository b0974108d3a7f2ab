package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.index.OfferIndex;
import fr.prendresoin.search.projection.BulkWriter;
import fr.prendresoin.search.rebuild.RebuildProgress.Status;
import fr.prendresoin.search.rebuild.RebuildProgress.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
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
    private volatile Status status = Status.RUNNING;
    private volatile Step step = Step.READING;
    private volatile @Nullable FreshIndex fresh;
    private volatile @Nullable Instant finishedAt;
    private volatile @Nullable String error;

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
    }

    RebuildProgress progress() {
        FreshIndex filled = fresh;
        return new RebuildProgress(
                id,
                status,
                step,
                filled == null ? null : filled.name(),
                filled == null ? 0 : filled.read(),
                filled == null ? 0 : filled.written(),
                filled == null ? 0 : filled.refused(),
                startedAt,
                finishedAt,
                error);
    }

    /// Gives the indexes that are served no more.
    Set<String> run() {
        try (OfferReplay offers = topic.get();
                FreshIndex filled = create()) {
            offers.readToEnd(filled::write);
            filled.settle();
            Set<String> replaced = takeOver(filled, offers);
            step = Step.SERVING;
            end(Status.DONE);
            return replaced;
        }
    }

    void failed(RuntimeException cause) {
        error = String.valueOf(cause.getMessage());
        end(Status.FAILED);
    }

    private FreshIndex create() {
        index.deleteLeftovers();
        var filled = new FreshIndex(index.create(), bulk);
        fresh = filled;
        return filled;
    }

    private Set<String> takeOver(FreshIndex filled, OfferReplay offers) {
        step = Step.TAKING_OVER;
        listener.pause();
        try {
            offers.readToEnd(filled::write);
            filled.settle();
            Set<String> replaced = index.serve(filled.name());
            offers.readToEnd(filled::write);
            filled.settle();
            return replaced;
        } finally {
            listener.resume();
        }
    }

    private void end(Status last) {
        finishedAt = clock.instant();
        status = last;
    }
}
