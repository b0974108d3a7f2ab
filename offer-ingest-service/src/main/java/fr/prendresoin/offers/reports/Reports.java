package fr.prendresoin.offers.reports;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import fr.prendresoin.platform.state.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The reports that nobody has decided on yet, an entry for each offer: however often an offer is reported, it takes up
/// no more room.
@Component
public class Reports {

    /// What nobody has looked at by then is no news, and what people wrote is not kept for nothing.
    private static final Duration KEPT = Duration.ofDays(90);

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> reports;
    private final Transactions transactions;
    private final Clock clock;

    Reports(MongoDatabase database, Transactions transactions, Clock clock) {
        this.reports = database.getCollection("reports");
        this.transactions = transactions;
        this.clock = clock;
        reports.createIndex(
                Indexes.ascending("lastAt"),
                new IndexOptions().name("expiry").expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
        reports.createIndex(Indexes.compoundIndex(Indexes.descending("total"), Indexes.ascending("firstAt")));
    }

    public void add(String offer, Report report) {
        transactions.run(transaction -> {
            Instant now = clock.instant();
            OpenReports open =
                    of(transaction, offer).orElse(OpenReports.none(offer, now)).with(report, now);
            return reports.replaceOne(transaction, Filters.eq("_id", offer), open.toDocument(), UPSERT);
        });
    }

    /// What is open of an offer, as a transaction sees it.
    public Optional<OpenReports> of(ClientSession transaction, String offer) {
        return Optional.ofNullable(
                        reports.find(transaction, Filters.eq("_id", offer)).first())
                .map(OpenReports::of);
    }

    /// Those that most people report come first, then those that have waited longest.
    public List<OpenReports> first(int atMost) {
        return reports.find()
                .sort(Sorts.orderBy(Sorts.descending("total"), Sorts.ascending("firstAt")))
                .limit(atMost)
                .map(OpenReports::of)
                .into(new ArrayList<>());
    }

    /// Nothing more is to be decided on these offers.
    public void close(ClientSession transaction, Collection<String> offers) {
        if (!offers.isEmpty()) {
            reports.deleteMany(transaction, Filters.in("_id", offers));
        }
    }

    /// The offers that wait for a decision, as a transaction sees them.
    public List<String> offers(ClientSession transaction) {
        return reports.find(transaction)
                .projection(Projections.include("_id"))
                .map(open -> open.getString("_id"))
                .into(new ArrayList<>());
    }

    /// How many offers wait for a decision.
    public long offers() {
        return reports.countDocuments();
    }

    /// Since when the oldest report waits, if any does.
    public @Nullable Instant oldest() {
        Document first = reports.find().sort(Sorts.ascending("firstAt")).first();
        return first == null ? null : first.getDate("firstAt").toInstant();
    }
}
