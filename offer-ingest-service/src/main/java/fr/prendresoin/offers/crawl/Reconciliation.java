package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.lifecycle.States;
import fr.prendresoin.offers.lifecycle.States.Active;
import fr.prendresoin.offers.lifecycle.Withdrawals;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Withdraws what a complete run no longer sees. A few missing offers are asked for one by one. Many at once may be a
/// fault of the feed: they stay until a person agrees, or the next complete run misses the same ones.
@Component
class Reconciliation {

    private static final String GONE = "gone-at-source";
    private static final String UNLISTED = "no-longer-listed";
    private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

    private final CrawlSettings settings;
    private final Runs runs;
    private final Deliveries deliveries;
    private final States states;
    private final Withdrawals withdrawals;
    private final Presence presence;
    private final Clock clock;

    Reconciliation(
            CrawlSettings settings,
            Runs runs,
            Deliveries deliveries,
            States states,
            Withdrawals withdrawals,
            Presence presence,
            Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.deliveries = deliveries;
        this.states = states;
        this.withdrawals = withdrawals;
        this.presence = presence;
        this.clock = clock;
    }

    /// @param upTo the run has seen what was created until then
    void reconcile(String run, Instant upTo) throws InterruptedException {
        Set<String> seen = deliveries.keys(run);
        Map<String, Active> missing = new LinkedHashMap<>();
        long[] active = new long[1];
        states.forEachActive(FranceTravail.SOURCE, offer -> {
            active[0]++;
            if (!seen.contains(offer.id()) && !offer.publishedAt().isAfter(upTo)) {
                missing.put(offer.id(), offer);
            }
        });
        var withdrawn = new LinkedHashMap<String, Long>();
        Optional<Run> awaiting = runs.with(Run.COMPLETE_CRAWL, Run.AWAITING_AGREEMENT).stream()
                .filter(other -> !other.id().equals(run))
                .findFirst();
        if (awaiting.isPresent()) {
            add(withdrawn, UNLISTED, confirmed(awaiting.get().id(), run, missing, upTo));
        }
        if (isMass(missing.size(), active[0])) {
            log.warn(
                    "run {} misses {} of {} offers: nothing is withdrawn without agreement",
                    run,
                    missing.size(),
                    active[0]);
            runs.reconciled(run, withdrawn, 0, missing.size());
            runs.await(run, missing.keySet(), missing.size() + " offres sur " + active[0] + " ont disparu d’un coup");
            return;
        }
        var calls = new Calls();
        Instant askedAt = clock.instant();
        Presence.Answers answers = presence.of(missing.values(), calls);
        add(withdrawn, GONE, withdrawals.withdraw(answers.gone(), GONE, askedAt));
        runs.called(run, 0, calls.details());
        runs.reconciled(run, withdrawn, answers.kept(), missing.size());
        runs.finish(run, Run.COMPLETE, null);
    }

    private boolean isMass(int missing, long active) {
        return missing > settings.massFloor() && missing > active * settings.massShare();
    }

    /// Missed by two complete runs one after the other: gone. They leave the map; the rest is judged on its own.
    private int confirmed(String earlier, String run, Map<String, Active> missing, Instant upTo) {
        var twice = new ArrayList<Active>();
        for (String id : runs.missing(earlier)) {
            Active offer = missing.remove(id);
            if (offer != null) {
                twice.add(offer);
            }
        }
        int count = withdrawals.withdraw(twice, UNLISTED, upTo);
        runs.finish(earlier, Run.COMPLETE, "départagé par l’exécution " + run + " : " + count + " offres retirées");
        return count;
    }

    /// A person agrees to the withdrawal of what a run misses, but for what has been seen since.
    int agree(Run run) {
        Set<String> seenSince = deliveries.keysSince(run.startedAt());
        var ids = new HashSet<>(runs.missing(run.id()));
        ids.removeAll(seenSince);
        List<Active> offers =
                ids.stream().map(states::active).flatMap(Optional::stream).toList();
        int count = withdrawals.withdraw(offers, UNLISTED, run.startedAt());
        runs.reconciled(run.id(), Map.of(UNLISTED, (long) count), 0, run.missing());
        runs.finish(run.id(), Run.COMPLETE, "accord donné : " + count + " offres retirées");
        return count;
    }

    private static void add(Map<String, Long> withdrawn, String reason, int count) {
        if (count > 0) {
            withdrawn.merge(reason, (long) count, Long::sum);
        }
    }
}
