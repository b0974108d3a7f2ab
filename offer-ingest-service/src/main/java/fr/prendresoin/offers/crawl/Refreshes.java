package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.lifecycle.States;
import fr.prendresoin.offers.lifecycle.Withdrawals;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.RawSender;
import fr.prendresoin.offers.raw.RawTopic;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import fr.prendresoin.platform.outbox.Uuid7;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fetches one offer at once, by the same way as a crawl.
@Component
public class Refreshes {

    private final FranceTravail feed;
    private final RawTopic topic;
    private final Deliveries deliveries;
    private final States states;
    private final Withdrawals withdrawals;
    private final Runs runs;
    private final Clock clock;
    private @Nullable RawSender sender;

    /// What the feed said.
    public enum Outcome {
        /// It is there; the record is on its way.
        RECEIVED,
        /// It is gone, and now withdrawn.
        WITHDRAWN,
        /// It is gone, and was not visible.
        ABSENT
    }

    Refreshes(
            FranceTravail feed,
            RawTopic topic,
            Deliveries deliveries,
            States states,
            Withdrawals withdrawals,
            Runs runs,
            Clock clock) {
        this.feed = feed;
        this.topic = topic;
        this.deliveries = deliveries;
        this.states = states;
        this.withdrawals = withdrawals;
        this.runs = runs;
        this.clock = clock;
    }

    /// Asks the feed for an offer by the id that the platform gives it: `ft-…`.
    public Outcome refresh(String id) throws InterruptedException {
        var calls = new Calls();
        Instant askedAt = clock.instant();
        Optional<Found> found = feed.detail(id.substring("ft-".length()), calls);
        Run run = runs.ofDay(FranceTravail.SOURCE, Run.REFRESH);
        runs.called(run.id(), 0, calls.details());
        if (found.isPresent()) {
            send(run, found.get());
            return Outcome.RECEIVED;
        }
        Optional<States.Active> active = states.active(id);
        int withdrawn = active.isEmpty() ? 0 : withdrawals.withdraw(List.of(active.get()), "gone-at-source", askedAt);
        if (withdrawn > 0) {
            runs.reconciled(run.id(), Map.of("gone-at-source", 1L), run.kept(), run.missing());
        }
        return withdrawn > 0 ? Outcome.WITHDRAWN : Outcome.ABSENT;
    }

    private synchronized void send(Run run, Found found) {
        try {
            new Deliverer(deliveries, sender()).deliver(run.id(), "detail", List.of(found), null);
        } catch (KafkaException e) {
            close();
            sender = null;
            throw e;
        }
    }

    private RawSender sender() {
        RawSender open = sender;
        if (open == null) {
            open = topic.sender("refresh-" + Uuid7.next());
            sender = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        if (sender != null) {
            sender.close();
        }
    }
}
