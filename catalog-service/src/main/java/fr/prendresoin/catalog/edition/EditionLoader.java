package fr.prendresoin.catalog.edition;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.EditionClaim.NewerEdition;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.state.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the database to the edition that this release ships, and tells what changed. It may be stopped anywhere and
/// run again: every transaction leaves a true state with its events, and what was done is not done again.
public final class EditionLoader {

    private static final Logger log = LoggerFactory.getLogger(EditionLoader.class);

    private final Transactions transactions;
    private final Outbox outbox;
    private final StoredReference reference;
    private final History history;
    private final EditionClaim claim;
    private final ToldEditions told;
    private final Clock clock;

    public EditionLoader(Transactions transactions, MongoDatabase database, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.reference = new StoredReference(database);
        this.history = new History(database);
        this.claim = new EditionClaim(database);
        this.told = new ToldEditions(database);
        this.clock = clock;
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
                            Change.byEdition(edition, aggregate, stored.get(StoredReference.id(aggregate))) != null)
                    .toList();
            Batches.of(changes)
                    .forEach(batch -> inTransaction(edition, transaction -> write(transaction, edition, batch)));
            tell(edition, topic.getKey());
            changed += changes.size();
        }
        return changed;
    }

    private void write(ClientSession transaction, Edition edition, List<Aggregate> batch) {
        // Read again: another instance may have written since the comparison.
        Map<String, StoredVersion> stored = reference.versions(transaction, batch);
        List<Change> changes = batch.stream()
                .map(aggregate -> Change.byEdition(edition, aggregate, stored.get(StoredReference.id(aggregate))))
                .filter(Objects::nonNull)
                .toList();
        if (!changes.isEmpty()) {
            reference.put(transaction, changes);
            Origin origin = Origin.edition(edition.name(), clock.instant());
            List<Change> news = changes.stream().filter(Change::isTold).toList();
            news.stream()
                    .filter(change -> edition.forms().has(change.shipped().kind()))
                    .forEach(change -> history.add(transaction, change.inForce(), change.version(), origin));
            outbox.append(
                    transaction,
                    news.stream()
                            .map(change -> change.inForce().event(change.version()))
                            .toList());
        }
    }

    private void tell(Edition edition, String topic) {
        if (!told.isTold(topic, edition.name())) {
            inTransaction(
                    edition,
                    transaction -> told.tell(transaction, topic, edition.name())
                            .ifPresent(event -> outbox.append(transaction, List.of(event))));
        }
    }

    private void inTransaction(Edition edition, Consumer<ClientSession> work) {
        transactions.run(transaction -> {
            claim.take(transaction, edition);
            work.accept(transaction);
            return edition;
        });
    }
}
