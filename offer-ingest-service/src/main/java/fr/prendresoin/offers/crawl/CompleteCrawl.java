package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.crawl.WindowReader.Search;
import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.FeedUnavailable;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.Deliveries.Cursor;
import fr.prendresoin.offers.raw.RawSender;
import fr.prendresoin.offers.raw.RawTopic;
import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads the whole feed as of one instant, waits until all of it is taken in, and reconciles. It takes up where it
/// stopped: each slice after its last delivery.
@Component
class CompleteCrawl {

    static final String SENDER = "crawl";
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Logger log = LoggerFactory.getLogger(CompleteCrawl.class);

    private final WindowReader reader;
    private final CrawlSettings settings;
    private final Runs runs;
    private final Deliveries deliveries;
    private final Unfinished unfinished;
    private final RawTopic topic;
    private final Reconciliation reconciliation;
    private final MeterRegistry meters;
    private final Clock clock;

    CompleteCrawl(
            WindowReader reader,
            CrawlSettings settings,
            Runs runs,
            Deliveries deliveries,
            Unfinished unfinished,
            RawTopic topic,
            Reconciliation reconciliation,
            MeterRegistry meters,
            Clock clock) {
        this.reader = reader;
        this.settings = settings;
        this.runs = runs;
        this.deliveries = deliveries;
        this.unfinished = unfinished;
        this.topic = topic;
        this.reconciliation = reconciliation;
        this.meters = meters;
        this.clock = clock;
    }

    void run(Run run, Reference reference) throws InterruptedException {
        var calls = new Calls();
        var problems = new Problems(runs.problems(run.id()), problem -> runs.problem(run.id(), problem));
        Instant upTo = Objects.requireNonNullElseGet(run.upTo(), this::lastWholeSecond);
        runs.begin(run.id(), upTo);
        log.info("run {}: everything created up to {}", run.id(), upTo);
        try (RawSender sender = topic.sender(SENDER)) {
            unfinished.resolve(run.id());
            crawl(run, reference, upTo, new Deliverer(deliveries, sender), calls, problems);
        } catch (FeedUnavailable e) {
            log.warn("run {} stops: {}", run.id(), e.getMessage());
            runs.finish(run.id(), Run.PARTIAL, "la source ne répond pas : " + e.getMessage());
            runs.find(run.id()).ifPresent(this::tell);
            return;
        } finally {
            runs.called(run.id(), calls.searches(), 0);
        }
        if (!isTakenIn(run)) {
            runs.finish(
                    run.id(), Run.PARTIAL, "ce qui a été reçu n’est pas pris en compte : le normaliseur n’avance plus");
        } else if (problems.any()) {
            runs.finish(run.id(), Run.PARTIAL, problems.told());
        } else {
            reconciliation.reconcile(run.id(), upTo);
        }
        runs.find(run.id()).ifPresent(this::tell);
    }

    /// Nothing is created in it any more.
    private Instant lastWholeSecond() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
    }

    private void crawl(Run run, Reference reference, Instant upTo, Deliverer deliverer, Calls calls, Problems problems)
            throws InterruptedException {
        for (Slice slice : Slice.of(reference)) {
            Optional<Cursor> cursor = deliveries.cursor(run.id(), slice.name());
            Instant from = cursor.isPresent() ? cursor.get().next() : upTo;
            if (from != null) {
                Set<String> taken = cursor.map(CompleteCrawl::sourceIds).orElse(Set.of());
                var walk = new SliceWalk(
                        reader,
                        settings.rereads(),
                        calls,
                        problems,
                        (part, found, next) -> deliverer.deliver(run.id(), part.name(), found, next));
                walk.walk(new Search(slice, null, from), taken, announced -> {
                    if (cursor.isEmpty()) {
                        runs.announced(run.id(), slice.name(), announced);
                    }
                });
            }
        }
    }

    private static Set<String> sourceIds(Cursor cursor) {
        return cursor.ids().stream().map(key -> key.substring("ft-".length())).collect(Collectors.toUnmodifiableSet());
    }

    /// What is missing can only be told once everything is taken in.
    ///
    /// @return whether it is; not when the normaliser has stood still for too long
    private boolean isTakenIn(Run run) throws InterruptedException {
        long pending = deliveries.figures(run.id()).pending();
        Instant moved = clock.instant();
        while (pending > 0 && moved.plus(settings.patience()).isAfter(clock.instant())) {
            Thread.sleep(POLL);
            long left = deliveries.figures(run.id()).pending();
            if (left != pending) {
                pending = left;
                moved = clock.instant();
            }
        }
        return pending == 0;
    }

    private void tell(Run run) {
        log.info("run {} is over: {}", run.id(), run.status());
        meters.timer("prendresoin.offers.run", "kind", run.kind(), "status", run.status())
                .record(Duration.between(run.startedAt(), clock.instant()));
    }
}
