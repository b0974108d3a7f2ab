package fr.prendresoin.platform.outbox;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The outbox of a service: the collection `outbox` of its database, from which the change stream of Debezium makes
/// the records of its topics. Documents are inserted and expire; nothing updates them.
public final class Outbox {

    /// Longer than any outage of the connector that is to be survived without a new snapshot.
    private static final Duration RETENTION = Duration.ofDays(7);

    private final MongoCollection<Document> outbox;
    private final String source;
    private final CurrentTrace trace;
    private final Clock clock;

    public Outbox(MongoDatabase database, String serviceName, CurrentTrace trace, Clock clock) {
        this.outbox = database.getCollection("outbox");
        this.source = "/" + serviceName;
        this.trace = trace;
        this.clock = clock;
        outbox.createIndex(
                Indexes.ascending("createdAt"),
                new IndexOptions().name("expiry").expireAfter(RETENTION.toSeconds(), TimeUnit.SECONDS));
    }

    /// Appends events to the caller's transaction, in order.
    ///
    /// @throws IllegalStateException when there is no transaction: the event could then be told without its state
    public void append(ClientSession transaction, List<OutboxEvent> events) {
        if (!transaction.hasActiveTransaction()) {
            throw new IllegalStateException("the outbox is written in the transaction that changes the state");
        }
        if (!events.isEmpty()) {
            Instant now = clock.instant();
            @Nullable String traceparent = trace.traceparent();
            outbox.insertMany(
                    transaction,
                    events.stream()
                            .map(event -> document(event, now, traceparent))
                            .toList());
        }
    }

    private Document document(OutboxEvent event, Instant now, @Nullable String traceparent) {
        // The first reading of the connector goes by id, and so must keep the order.
        var document = new Document("_id", Uuid7.next())
                .append("specversion", "1.0")
                .append("aggregatetype", event.aggregateType())
                .append("aggregateid", event.key())
                .append("type", event.type())
                .append("source", source)
                .append("subject", event.key())
                .append("time", now.toString())
                .append("sequence", Long.toString(event.sequence()))
                .append("contenttype", "application/json")
                .append("payload", event.payload())
                .append("createdAt", Date.from(now));
        // Left out rather than null: the connector then leaves the header out too.
        if (traceparent != null) {
            document.append("traceparent", traceparent);
        }
        return document;
    }
}
