package fr.prendresoin.catalog.edition;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.prendresoin.catalog.edition.EditionClaim.NewerEdition;
import fr.prendresoin.platform.outbox.Outbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the database to the edition that this release ships, and tells what changed. It may be stopped anywhere and
/// run again: every transaction leaves a true state with its events, and what was done is not done again.
public final class EditionLoader {

    private static final Logger log = LoggerFactory.getLogger(EditionLoader.class);

    private final MongoClient client;
    private final Outbox outbox;
    private final StoredReference reference;
    private final EditionClaim claim;
    private final MongoCollection<Document> editions;

    public EditionLoader(MongoClient client, MongoDatabase database, Outbox outbox) {
        this.client = client;
        this.outbox = outbox;
        this.reference = new StoredReference(database);
        this.claim = new EditionClaim(database);
        this.editions = database.getCollection("editions");
    }

    /// Loads an edition, unless the database holds a newer one.
    public void load(Edition edition) {
        claim.prepare();
        try {
            int changed = loadAll(edition);
            log.info(
                    "edition {}: {} aggregates, {} changed",
                    edition.name(),
                    edition.aggregates().size(),
                    changed);
        } catch (NewerEdition e) {
            log.warn("edition {} of {} is not loaded: {}", edition.name(), edition.date(), e.getMessage());
        }
    }

    private int loadAll(Edition edition) {
        Map<String, StoredVersion> stored = reference.versions();
        List<Aggregate> gone = reference.notIn(edition);
        int changed = 0;
        for (var topic : edition.byTopic().entrySet()) {
            List<Aggregate> changes = Stream.concat(
                            topic.getValue().stream(),
                            gone.stream()
                                    .filter(aggregate ->
                                            aggregate.kind().topic().equals(topic.getKey())))
                    .filter(aggregate ->
                            StoredVersion.differs(stored.get(StoredReference.id(aggregate)), aggregate.hash()))
                    .toList();
            Batches.of(changes).forEach(batch -> inTransaction(edition, transaction -> write(transaction, batch)));
            tell(edition, topic.getKey(), topic.getValue());
            changed += changes.size();
        }
        return changed;
    }

    private void write(ClientSession transaction, List<Aggregate> batch) {
        // Read again: another instance may have written since the comparison.
        Map<String, StoredVersion> stored = reference.versions(transaction, batch);
        var versions = new LinkedHashMap<Aggregate, Long>();
        for (Aggregate aggregate : batch) {
            StoredVersion known = stored.get(StoredReference.id(aggregate));
            if (StoredVersion.differs(known, aggregate.hash())) {
                versions.put(aggregate, StoredVersion.next(known));
            }
        }
        if (!versions.isEmpty()) {
            reference.put(transaction, versions);
            outbox.append(
                    transaction,
                    versions.entrySet().stream()
                            .map(entry -> entry.getKey().event(entry.getValue()))
                            .toList());
        }
    }

    private void tell(Edition edition, String topic, List<Aggregate> aggregates) {
        EditionPublished published = EditionPublished.of(edition, aggregates);
        String hash = published.hash(aggregates);
        if (StoredVersion.differs(told(editions.find(eq("_id", topic)).first()), hash)) {
            inTransaction(edition, transaction -> {
                StoredVersion told =
                        told(editions.find(transaction, eq("_id", topic)).first());
                if (StoredVersion.differs(told, hash)) {
                    long version = StoredVersion.next(told);
                    editions.replaceOne(
                            transaction,
                            eq("_id", topic),
                            new Document("_id", topic)
                                    .append("version", version)
                                    .append("hash", hash)
                                    .append("edition", edition.name()),
                            new ReplaceOptions().upsert(true));
                    outbox.append(transaction, List.of(published.event(topic, version)));
                }
            });
        }
    }

    private static @Nullable StoredVersion told(@Nullable Document document) {
        return document == null ? null : StoredVersion.of(document);
    }

    private void inTransaction(Edition edition, Consumer<ClientSession> work) {
        try (ClientSession session = client.startSession()) {
            session.withTransaction(() -> {
                claim.take(session, edition);
                work.accept(session);
                return edition;
            });
        }
    }
}
