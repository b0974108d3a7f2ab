package fr.prendresoin.offers.crawl;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.offers.feed.FeedUnavailable;
import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.lifecycle.Forgetting;
import fr.prendresoin.offers.raw.RawSender;
import fr.prendresoin.offers.raw.RawTopic;
import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.References;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import fr.prendresoin.platform.instance.Instance;
import io.micrometer.observation.Observation;
import io.micrometer.observation.Observation.CheckedRunnable;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Decides what to crawl and when: first what an end in the middle left undone, then what somebody asks for, then what
/// is due. One instance does it at a time.
@Component
public class Crawler implements SmartLifecycle {

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration TIDYING = Duration.ofMinutes(1);
    private static final Duration FORGETTING = Duration.ofDays(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Crawler.class);

    private final CrawlSettings settings;
    private final References references;
    private final CompleteCrawl complete;
    private final IncrementalCrawl incremental;
    private final Reconciliation reconciliation;
    private final Unfinished unfinished;
    private final Forgetting forgetting;
    private final Runs runs;
    private final RawTopic topic;
    private final Lease lease;
    private final Clock clock;
    private final ObservationRegistry observations;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile boolean leading;
    private Instant lastLook = Instant.EPOCH;
    private Instant lastTidying = Instant.EPOCH;
    private Instant lastForgetting = Instant.EPOCH;

    Crawler(
            CrawlSettings settings,
            References references,
            CompleteCrawl complete,
            IncrementalCrawl incremental,
            Reconciliation reconciliation,
            Unfinished unfinished,
            Forgetting forgetting,
            Runs runs,
            RawTopic topic,
            MongoDatabase database,
            Clock clock,
            ObservationRegistry observations,
            Instance instance) {
        this.settings = settings;
        this.references = references;
        this.complete = complete;
        this.incremental = incremental;
        this.reconciliation = reconciliation;
        this.unfinished = unfinished;
        this.forgetting = forgetting;
        this.runs = runs;
        this.topic = topic;
        this.lease = new Lease(database, FranceTravail.SOURCE, instance.name(), clock);
        this.clock = clock;
        this.observations = observations;
    }

    /// Asks for a crawl as soon as the one under way is over.
    public Run request(String kind) {
        Run run = runs.request(FranceTravail.SOURCE, kind);
        bell.release();
        return run;
    }

    /// Agrees to what a run waits for.
    ///
    /// @return how many offers were withdrawn
    public int agree(Run run) {
        return reconciliation.agree(run);
    }

    @Override
    public void start() {
        // Known before it runs: it ends as soon as it finds none.
        Thread crawler = Thread.ofPlatform().name("crawler").daemon().unstarted(this::work);
        thread = crawler;
        crawler.start();
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            working.interrupt();
            try {
                working.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try (ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor()) {
            var _ = heartbeat.scheduleWithFixedDelay(
                    this::renew, 0, Lease.LENGTH.toMillis() / 4, TimeUnit.MILLISECONDS);
            try {
                while (thread != null) {
                    turn();
                }
            } catch (InterruptedException e) {
                log.info("the crawler stops");
            } finally {
                heartbeat.shutdownNow();
                release();
            }
        }
    }

    private void renew() {
        try {
            leading = lease.hold();
        } catch (MongoException e) {
            leading = false;
            log.warn("the lease cannot be renewed: {}", e.getMessage());
        }
    }

    private void release() {
        try {
            lease.release();
        } catch (MongoException e) {
            log.debug("the lease will expire by itself: {}", e.getMessage());
        }
    }

    private void turn() throws InterruptedException {
        try {
            Optional<Reference> reference = references.current();
            if (!leading || reference.isEmpty() || !crawlNext(reference.get())) {
                pause(IDLE);
            }
        } catch (FeedUnavailable | KafkaException | MongoException e) {
            log.warn("the crawl rests a moment: {}", e.toString());
            pause(AFTER_TROUBLE);
        } catch (RuntimeException e) {
            // Whatever it is, the next turn may do better; a run is not taken up for ever.
            log.error("the crawl has stumbled", e);
            pause(AFTER_TROUBLE);
        }
    }

    private void pause(Duration duration) throws InterruptedException {
        if (bell.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private boolean crawlNext(Reference reference) throws InterruptedException {
        Optional<Run> wanted =
                interrupted().or(() -> requested(Run.COMPLETE_CRAWL)).or(this::due);
        if (wanted.isPresent()) {
            observed("complete", () -> complete.run(wanted.get(), reference));
            Run done = runs.find(wanted.get().id()).orElseThrow();
            if (done.upTo() != null && !done.status().equals(Run.PARTIAL)) {
                incremental.seen(done.upTo());
            }
            return true;
        }
        Optional<Run> look = requested(Run.INCREMENTAL_CRAWL);
        Optional<Instant> since = incremental.seenUpTo();
        boolean isDue = settings.scheduled()
                && since.isPresent()
                && !lastLook.plus(settings.incrementalEvery()).isAfter(clock.instant());
        if (look.isEmpty() && !isDue) {
            tidy();
            return false;
        }
        lastLook = clock.instant();
        try (RawSender sender = topic.sender(CompleteCrawl.SENDER)) {
            observed(
                    "incremental",
                    () -> incremental.run(look.orElse(null), reference, since.orElse(clock.instant()), sender));
        }
        return true;
    }

    /// A crawl is a trace: what it withdraws belongs to it.
    private void observed(String kind, CheckedRunnable<InterruptedException> work) throws InterruptedException {
        Observation.createNotStarted("prendresoin.offers.crawl", observations)
                .lowCardinalityKeyValue("kind", kind)
                .observeChecked(work);
    }

    private void tidy() throws InterruptedException {
        Instant now = clock.instant();
        if (lastTidying.plus(TIDYING).isBefore(now)) {
            lastTidying = now;
            unfinished.resolveForgotten();
            runs.settle();
        }
        if (lastForgetting.plus(FORGETTING).isBefore(now)) {
            observed("forget", forgetting::forget);
            lastForgetting = now;
        }
    }

    private Optional<Run> interrupted() {
        for (Run run : runs.with(Run.COMPLETE_CRAWL, Run.RUNNING)) {
            if (run.startedAt().plus(settings.resumeWithin()).isAfter(clock.instant())) {
                log.info("run {} is taken up again", run.id());
                return Optional.of(run);
            }
            runs.finish(run.id(), Run.PARTIAL, "interrompue trop longtemps pour être reprise");
        }
        runs.with(Run.INCREMENTAL_CRAWL, Run.RUNNING).forEach(run -> runs.finish(run.id(), Run.PARTIAL, "interrompue"));
        return Optional.empty();
    }

    private Optional<Run> requested(String kind) {
        return runs.with(kind, Run.REQUESTED).stream().findFirst();
    }

    private Optional<Run> due() {
        Instant now = clock.instant();
        boolean recent = isSince(Set.of(Run.COMPLETE, Run.AWAITING_AGREEMENT), now.minus(settings.completeEvery()))
                || isSince(Set.of(Run.PARTIAL), now.minus(settings.retryAfter()));
        return settings.scheduled() && !recent
                ? Optional.of(runs.start(FranceTravail.SOURCE, Run.COMPLETE_CRAWL, List.of()))
                : Optional.empty();
    }

    private boolean isSince(Set<String> statuses, Instant instant) {
        return runs.latest(Run.COMPLETE_CRAWL, statuses)
                .filter(run -> run.startedAt().isAfter(instant))
                .isPresent();
    }
}
