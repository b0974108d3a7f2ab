package fr.prendresoin.offers.raw;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was delivered to the raw topic, and what became of it: the books of the conservation law.
@Component
public class Deliveries {

    private static final Duration RETENTION = Duration.ofDays(30);
    private static final String SENDING = "sending";
    private static final String SENT = "sent";
    private static final String ABORTED = "aborted";

    private final MongoCollection<Document> deliveries;
    private final MeterRegistry meters;
    private final Clock clock;

    /// A delivery of which it is not noted whether the topic has it.
    public record Unresolved(String id) {}

    /// Where a slice stands after its last delivery.
    ///
    /// @param next what to read next, null when the slice is done
    public record Cursor(@Nullable Instant next, Set<String> ids) {}

    Deliveries(MongoDatabase database, MeterRegistry meters, Clock clock) {
        this.deliveries = database.getCollection("deliveries");
        this.meters = meters;
        this.clock = clock;
        deliveries.createIndex(Indexes.ascending("run"));
        deliveries.createIndex(Indexes.ascending("open"), new IndexOptions().sparse(true));
        deliveries.createIndex(
                Indexes.ascending("createdAt"),
                new IndexOptions().name("expiry").expireAfter(RETENTION.toSeconds(), TimeUnit.SECONDS));
    }

    /// Notes a delivery before it is sent, so that a crash leaves a trace of it.
    public void begin(Delivery delivery, List<Received> records, @Nullable Instant next) {
        deliveries.insertOne(new Document("_id", delivery.id())
                .append("run", delivery.run())
                .append("source", delivery.source())
                .append("slice", delivery.slice())
                .append("status", SENDING)
                .append("open", true)
                .append("received", (long) records.size())
                .append("ids", Ids.pack(records.stream().map(Received::key).toList()))
                .append("next", next == null ? null : Date.from(next))
                .append("createdAt", Date.from(clock.instant())));
    }

    public void sent(String id) {
        deliveries.updateOne(Filters.eq("_id", id), Updates.set("status", SENT));
        Document sent = deliveries
                .find(Filters.eq("_id", id))
                .projection(Projections.include("source", "received"))
                .first();
        if (sent != null) {
            meters.counter("prendresoin.offers.received", "source", sent.getString("source"))
                    .increment(sent.getLong("received").doubleValue());
        }
    }

    public void aborted(String id) {
        deliveries.updateOne(
                Filters.eq("_id", id), Updates.combine(Updates.set("status", ABORTED), Updates.unset("open")));
    }

    /// Notes records that never reached the topic because they are no offers.
    public void refused(String run, String source, String slice, Tally tally) {
        Delivery delivery = Delivery.of(run, source, slice);
        deliveries.insertOne(new Document("_id", delivery.id())
                .append("run", run)
                .append("source", source)
                .append("slice", slice)
                .append("status", SENT)
                .append("counts", tally.nested())
                .append("examples", tally.examples())
                .append(
                        "received",
                        tally.counts().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .append("createdAt", Date.from(clock.instant())));
    }

    /// Counts outcomes, in the transaction that brings them about.
    public void count(ClientSession transaction, Map<String, Tally> tallies) {
        List<WriteModel<Document>> updates = new ArrayList<>(tallies.size());
        tallies.forEach((id, tally) -> updates.add(new UpdateOneModel<>(Filters.eq("_id", id), tally.update())));
        if (!updates.isEmpty()) {
            deliveries.bulkWrite(transaction, updates);
        }
    }

    public List<Unresolved> unresolved(String run) {
        return deliveries
                .find(Filters.and(Filters.eq("run", run), Filters.eq("status", SENDING)))
                .projection(Ids.LEFT_OUT)
                .map(d -> new Unresolved(d.getString("_id")))
                .into(new ArrayList<>());
    }

    /// Those of any run whose sending began before an instant and has not ended.
    public List<Unresolved> unresolvedSince(Instant before) {
        return deliveries
                .find(Filters.and(
                        Filters.eq("open", true),
                        Filters.eq("status", SENDING),
                        Filters.lt("createdAt", Date.from(before))))
                .projection(Ids.LEFT_OUT)
                .map(d -> new Unresolved(d.getString("_id")))
                .into(new ArrayList<>());
    }

    public boolean isCounted(String id) {
        Document delivery = deliveries.find(Filters.eq("_id", id)).first();
        return delivery != null && delivery.get("counts") != null;
    }

    /// Where a slice of a run stands; nothing when it has not begun.
    public Optional<Cursor> cursor(String run, String slice) {
        Document last = null;
        for (Document delivery : deliveries.find(Filters.eq("run", run))) {
            boolean counts = slice.equals(delivery.getString("slice")) && SENT.equals(delivery.getString("status"));
            if (counts && (last == null || last.getString("_id").compareTo(delivery.getString("_id")) < 0)) {
                last = delivery;
            }
        }
        return Optional.ofNullable(last).map(Deliveries::cursor);
    }

    private static Cursor cursor(Document delivery) {
        Date next = delivery.getDate("next");
        return new Cursor(next == null ? null : next.toInstant(), Ids.unpack(delivery));
    }

    /// The keys of everything a run delivered.
    public Set<String> keys(String run) {
        var keys = new HashSet<String>();
        for (Document delivery : deliveries.find(Filters.eq("run", run))) {
            if (SENT.equals(delivery.getString("status"))) {
                keys.addAll(Ids.unpack(delivery));
            }
        }
        return keys;
    }

    /// The keys of everything delivered since, by any run.
    public Set<String> keysSince(Instant since) {
        var keys = new HashSet<String>();
        for (Document delivery : deliveries.find(Filters.gte("createdAt", Date.from(since)))) {
            if (!ABORTED.equals(delivery.getString("status"))) {
                keys.addAll(Ids.unpack(delivery));
            }
        }
        return keys;
    }

    public Figures figures(String run) {
        Figures figures = Figures.NONE;
        for (Document delivery : deliveries.find(Filters.eq("run", run)).projection(Ids.LEFT_OUT)) {
            if (!ABORTED.equals(delivery.getString("status"))) {
                figures = figures.plus(StoredFigures.of(delivery));
            }
        }
        return figures;
    }

    /// The first examples of what a run rejected, by reason.
    public Map<String, List<Example>> examples(String run) {
        return Example.byReason(deliveries.find(Filters.eq("run", run)).projection(Ids.LEFT_OUT));
    }

    /// What is delivered and not yet counted; a delivery that is wholly counted is closed on the way.
    public Waiting waiting() {
        long records = 0;
        Instant oldest = null;
        for (Document delivery : deliveries.find(Filters.eq("open", true)).projection(Ids.LEFT_OUT)) {
            long pending = StoredFigures.of(delivery).pending();
            if (pending > 0) {
                records += pending;
                Instant createdAt = delivery.getDate("createdAt").toInstant();
                oldest = oldest == null || createdAt.isBefore(oldest) ? createdAt : oldest;
            } else if (SENT.equals(delivery.getString("status"))) {
                deliveries.updateOne(Filters.eq("_id", delivery.getString("_id")), Updates.unset("open"));
            }
        }
        return new Waiting(records, oldest);
    }

    /// Records that wait for the normaliser, and since when.
    public record Waiting(long records, @Nullable Instant oldest) {}
}
