package fr.prendresoin.catalog.edition;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.prendresoin.catalog.edition.StoredReference.Contents;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What was told last of each topic's part of the edition. Readers take over what a topic says when they are told
/// that it is whole, and compaction removes what they had before: this follows whatever is told on a topic.
final class ToldEditions {

    private final MongoCollection<Document> editions;
    private final StoredReference reference;

    ToldEditions(MongoDatabase database) {
        this.editions = database.getCollection("editions");
        this.reference = new StoredReference(database);
    }

    /// Whether a topic was told to be whole as it is.
    boolean isTold(String topic, String edition) {
        Document told = editions.find(eq("_id", topic)).first();
        return told != null && !StoredVersion.differs(StoredVersion.of(told), hash(edition, reference.contents(topic)));
    }

    /// The event that tells it; nothing when it was told.
    Optional<OutboxEvent> tell(ClientSession transaction, String topic, String edition) {
        StoredVersion told = last(transaction, topic).map(StoredVersion::of).orElse(null);
        Contents contents = reference.contents(transaction, topic);
        return StoredVersion.differs(told, hash(edition, contents))
                ? Optional.of(event(transaction, topic, edition, told, contents))
                : Optional.empty();
    }

    /// The event that tells the same edition behind what was told within it since; nothing before the first.
    Optional<OutboxEvent> tellAgain(ClientSession transaction, String topic) {
        return last(transaction, topic)
                .map(last -> event(
                        transaction,
                        topic,
                        last.getString("edition"),
                        StoredVersion.of(last),
                        reference.contents(transaction, topic)));
    }

    private Optional<Document> last(ClientSession transaction, String topic) {
        return Optional.ofNullable(editions.find(transaction, eq("_id", topic)).first());
    }

    private OutboxEvent event(
            ClientSession transaction, String topic, String edition, @Nullable StoredVersion told, Contents contents) {
        long version = StoredVersion.next(told);
        editions.replaceOne(
                transaction,
                eq("_id", topic),
                new Document("_id", topic)
                        .append("version", version)
                        .append("hash", hash(edition, contents))
                        .append("edition", edition),
                new ReplaceOptions().upsert(true));
        return new EditionPublished(edition, contents.count()).event(topic, version);
    }

    /// Of what is in force, whoever put it there.
    private static String hash(String edition, Contents contents) {
        return Hash.of(edition, Hash.of(contents.hashes()));
    }
}
