package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.engine.SearchEngine;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.projection.BulkWriter;
import fr.prendresoin.search.projection.ChangeReader;
import fr.prendresoin.search.rebuild.RebuildProgress.Status;
import fr.prendresoin.search.rebuild.RebuildProgress.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One rebuild: read everything into a new index, compare it with the served one, take over, read what came meanwhile.
///
/// A new index that lacks what the served one has does not take over, unless it is forced to.
///
/// The listener rests during the take-over, so that no change that was visible before is invisible after. Another
/// instance of this service may still write to the old index until the alias moves: that is why the topic is read once
/// more after it has moved, before the old index goes.
final class Rebuild {

    private static final int SHOWN = 10;

    private final String id;
    private final SearchIndex index;
    private final LiveListener listener;
    private final Supplier<TopicReplay> topic;
    private final ChangeReader reader;
    private final BulkWriter bulk;
    private final SearchEngine engine;
    private final Clock clock;
    private final boolean forced;
    private final Instant startedAt;
    private volatile Status status = Status.RUNNING;
    private volatile Step step = Step.READING;
    private volatile @Nullable FreshIndex fresh;
    private volatile @Nullable Instant finishedAt;
    private volatile @Nullable String error;

    Rebuild(
            String id,
            SearchIndex index,
            LiveListener listener,
            Supplier<TopicReplay> topic,
            ChangeReader reader,
            BulkWriter bulk,
            SearchEngine engine,
            Clock clock,
            boolean forced) {
        this.id = id;
        this.index = index;
        this.listener = listener;
        this.topic = topic;
        this.reader = reader;
        this.bulk = bulk;
        this.engine = engine;
        this.clock = clock;
        this.forced = forced;
        this.startedAt = clock.instant();
    }

    SearchIndex index() {
        return index;
    }

    RebuildProgress progress() {
        FreshIndex filled = fresh;
        return new RebuildProgress(
                id,
                index.kind().word(),
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
        try (TopicReplay records = topic.get();
                FreshIndex filled = create()) {
            readOn(records, filled);
            Set<String> replaced = takeOver(filled, records, behind(filled));
            step = Step.SERVING;
            end(Status.DONE);
            return replaced;
        } catch (RuntimeException e) {
            discard();
            throw e;
        }
    }

    void failed(RuntimeException cause) {
        error = String.valueOf(cause.getMessage());
        end(Status.FAILED);
    }

    private FreshIndex create() {
        index.deleteLeftovers();
        var filled = new FreshIndex(index.create(), reader, bulk);
        fresh = filled;
        return filled;
    }

    private static void readOn(TopicReplay records, FreshIndex filled) {
        records.readToEnd(filled::write);
        filled.settle();
    }

    /// What the served index knows better: changes that came meanwhile, or records that are missing.
    private Set<String> behind(FreshIndex filled) {
        step = Step.COMPARING;
        return isCompared() ? losses(filled).find() : Set.of();
    }

    private Set<String> takeOver(FreshIndex filled, TopicReplay records, Set<String> behind) {
        step = Step.TAKING_OVER;
        listener.pause();
        try {
            readOn(records, filled);
            requireNothingLost(filled, behind);
            Set<String> replaced = index.serve(filled.name());
            readOn(records, filled);
            return replaced;
        } finally {
            listener.resume();
        }
    }

    /// The topic has been read beyond whatever the served index had when it was compared. What it has got since comes
    /// from records that were read, too, and may be missing only if one was refused.
    private void requireNothingLost(FreshIndex filled, Set<String> behind) {
        Set<String> doubtful = new HashSet<>(behind);
        doubtful.addAll(filled.doubtful());
        if (doubtful.isEmpty() || !isCompared()) {
            return;
        }
        Set<String> lost = losses(filled).find(doubtful);
        if (!lost.isEmpty()) {
            throw new IllegalStateException("%d documents of the served index are missing or older in %s: %s"
                    .formatted(
                            lost.size(),
                            filled.name(),
                            lost.stream().limit(SHOWN).collect(Collectors.joining(", "))));
        }
    }

    private boolean isCompared() {
        return !forced && index.isServed();
    }

    private Losses losses(FreshIndex filled) {
        return new Losses(engine, index.kind().idField(), index.alias(), filled.name(), filled::hasForgotten);
    }

    private void discard() {
        FreshIndex filled = fresh;
        if (filled != null) {
            index.discard(filled.name());
        }
    }

    private void end(Status last) {
        finishedAt = clock.instant();
        status = last;
    }
}
