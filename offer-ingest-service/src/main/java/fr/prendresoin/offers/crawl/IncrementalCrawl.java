package fr.prendresoin.offers.crawl;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fr.prendresoin.offers.crawl.WindowReader.Search;
import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.FeedUnavailable;
import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.RawSender;
import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fetches what was created since the last look. It withdraws nothing, and a look that finds nothing new leaves no run
/// behind: there is one every few minutes.
@Component
class IncrementalCrawl {

    private static final int MOST_REMEMBERED = 20_000;

    private final WindowReader reader;
    private final CrawlSettings settings;
    private final Runs runs;
    private final Deliveries deliveries;
    private final MongoCollection<Document> sources;
    private final Clock clock;
    private final Map<String, Integer> delivered = new HashMap<>();

    IncrementalCrawl(
            WindowReader reader,
            CrawlSettings settings,
            Runs runs,
            Deliveries deliveries,
            MongoDatabase database,
            Clock clock) {
        this.reader = reader;
        this.settings = settings;
        this.runs = runs;
        this.deliveries = deliveries;
        this.sources = database.getCollection("sources");
        this.clock = clock;
    }

    /// Up to when everything that was created is known.
    Optional<Instant> seenUpTo() {
        return Optional.ofNullable(
                        sources.find(Filters.eq("_id", FranceTravail.SOURCE)).first())
                .map(source -> source.getDate("seenUpTo").toInstant());
    }

    void seen(Instant upTo) {
        sources.updateOne(
                Filters.eq("_id", FranceTravail.SOURCE),
                Updates.max("seenUpTo", Date.from(upTo)),
                new UpdateOptions().upsert(true));
    }

    /// @param requested the run that was asked for, if any
    void run(@Nullable Run requested, Reference reference, Instant since, RawSender sender)
            throws InterruptedException {
        var calls = new Calls();
        var problems = new Problems();
        Instant upTo = clock.instant();
        var look = new Look(requested, upTo, new Deliverer(deliveries, sender));
        if (requested != null) {
            runs.begin(requested.id(), upTo);
        }
        var walk = new SliceWalk(reader, settings.rereads(), calls, problems, look::take);
        try {
            for (Slice slice : Slice.of(reference)) {
                walk.walk(
                        new Search(slice, since.minus(settings.overlap()), upTo),
                        Set.of(),
                        announced -> look.announced.put(slice.name(), announced));
            }
        } catch (FeedUnavailable e) {
            look.end(calls, Run.PARTIAL, "la source ne répond pas : " + e.getMessage());
            throw e;
        }
        look.end(calls, problems.any() ? Run.PARTIAL : Run.COMPLETE, problems.told());
        if (!problems.any()) {
            seen(upTo);
        }
    }

    /// One look at the feed; it becomes a run with the first offer that is new.
    private final class Look {

        private final Instant upTo;
        private final Deliverer deliverer;
        private final Map<String, Long> announced = new HashMap<>();
        private @Nullable Run run;

        Look(@Nullable Run requested, Instant upTo, Deliverer deliverer) {
            this.run = requested;
            this.upTo = upTo;
            this.deliverer = deliverer;
        }

        void take(Slice slice, List<Found> found, @Nullable Instant next) {
            List<Found> fresh =
                    found.stream().filter(IncrementalCrawl.this::isFresh).toList();
            if (fresh.isEmpty()) {
                return;
            }
            Run current = run;
            if (current == null) {
                current = runs.start(FranceTravail.SOURCE, Run.INCREMENTAL_CRAWL, List.of());
                runs.begin(current.id(), upTo);
                run = current;
            }
            deliverer.deliver(current.id(), slice.name(), fresh, next);
            remember(fresh);
        }

        void end(Calls calls, String status, @Nullable String reason) {
            Run current = run;
            if (current != null) {
                announced.forEach((slice, count) -> runs.announced(current.id(), slice, count));
                runs.called(current.id(), calls.searches(), 0);
                runs.finish(current.id(), status, reason);
            }
        }
    }

    /// Looks overlap: what was delivered a moment ago, byte for byte, is not sent again.
    private boolean isFresh(Found found) {
        Integer known = delivered.get(found.id());
        return known == null || known != Arrays.hashCode(found.value());
    }

    private void remember(List<Found> found) {
        if (delivered.size() > MOST_REMEMBERED) {
            delivered.clear();
        }
        found.forEach(offer -> delivered.put(offer.id(), Arrays.hashCode(offer.value())));
    }
}
