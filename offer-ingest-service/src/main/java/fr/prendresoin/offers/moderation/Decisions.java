package fr.prendresoin.offers.moderation;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import fr.prendresoin.offers.lifecycle.Refusals;
import fr.prendresoin.offers.lifecycle.Refusals.Effect;
import fr.prendresoin.offers.reports.OpenReports;
import fr.prendresoin.offers.reports.Reports;
import fr.prendresoin.platform.outbox.Uuid7;
import fr.prendresoin.platform.state.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What operators decide on offers. A decision, what it does to the offer, and the end of the reports that it answers
/// are one transaction.
@Component
class Decisions {

    /// As long as an offer that was withdrawn is answered for.
    private static final Duration KEPT = Duration.ofDays(365);

    private final MongoCollection<Document> decisions;
    private final Transactions transactions;
    private final Refusals refusals;
    private final Reports reports;
    private final MeterRegistry meters;
    private final Clock clock;

    /// @param reports how many were answered
    record Decided(Effect effect, int reports) {}

    Decisions(
            MongoDatabase database,
            Transactions transactions,
            Refusals refusals,
            Reports reports,
            MeterRegistry meters,
            Clock clock) {
        this.decisions = database.getCollection("decisions");
        this.transactions = transactions;
        this.refusals = refusals;
        this.reports = reports;
        this.meters = meters;
        this.clock = clock;
        decisions.createIndex(
                Indexes.ascending("at"),
                new IndexOptions().name("expiry").expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
        decisions.createIndex(Indexes.ascending("offer"));
    }

    /// Decides; the same decision again, of which nothing is left to do, leaves no trace.
    Decided decide(String offer, Outcome outcome, @Nullable String note) {
        Decided decided = transactions.run(transaction -> decide(transaction, offer, outcome, note));
        if (outcome == Outcome.REFUSED && decided.effect() == Effect.DONE) {
            meters.counter("prendresoin.offers.withdrawn", "reason", outcome.code())
                    .increment();
        }
        return decided;
    }

    private Decided decide(ClientSession transaction, String offer, Outcome outcome, @Nullable String note) {
        int answered = reports.of(transaction, offer).map(OpenReports::total).orElse(0);
        Effect effect = switch (outcome) {
            case REFUSED -> refusals.refuse(transaction, offer);
            case KEPT -> refusals.allow(transaction, offer);
        };
        boolean decides = effect == Effect.DONE || (effect == Effect.NONE && answered > 0);
        reports.close(transaction, List.of(offer));
        if (decides) {
            var decision = new Decision(outcome.code(), note, answered, clock.instant());
            decisions.insertOne(transaction, decision.toDocument(Uuid7.next(), offer));
        }
        return new Decided(effect, decides ? answered : 0);
    }

    /// What was decided on some offers, the latest first.
    Map<String, List<Decision>> of(Collection<String> offers) {
        var byOffer = new HashMap<String, List<Decision>>();
        for (Document decision : decisions.find(Filters.in("offer", offers)).sort(Sorts.descending("_id"))) {
            byOffer.computeIfAbsent(decision.getString("offer"), _ -> new ArrayList<>())
                    .add(Decision.of(decision));
        }
        return byOffer;
    }
}
