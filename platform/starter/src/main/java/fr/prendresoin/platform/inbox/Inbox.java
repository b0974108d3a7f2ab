package fr.prendresoin.platform.inbox;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/// Remembers which events had their effect, in the transaction of the effect.
public final class Inbox {

    /// Longer than any topic keeps its records, so that a replay from the start changes nothing either.
    private static final Duration RETENTION = Duration.ofDays(400);

    private final MongoCollection<Document> inbox;
    private final Clock clock;

    public Inbox(MongoDatabase database, Clock clock) {
        this.inbox = database.getCollection("inbox");
        this.clock = clock;
        inbox.createIndex(
                Indexes.ascending("handledAt"),
                new IndexOptions().name("expiry").expireAfter(RETENTION.toSeconds(), TimeUnit.SECONDS));
    }

    /// Notes the event for the consumer.
    ///
    /// @return false when it was noted before: the effect must then not be repeated. Two transactions that note the
    ///     same event at the same time conflict, and the second one is run again by the driver.
    /// @throws IllegalStateException when there is no transaction
    public boolean once(ClientSession transaction, String consumer, String eventId) {
        if (!transaction.hasActiveTransaction()) {
            throw new IllegalStateException("the inbox is written in the transaction of the effect");
        }
        String id = consumer + "/" + eventId;
        // Looked up first: a duplicate key would abort the whole transaction.
        if (inbox.find(transaction, new Document("_id", id)).first() != null) {
            return false;
        }
        inbox.insertOne(transaction, new Document("_id", id).append("handledAt", Date.from(clock.instant())));
        return true;
    }
}
