package fr.prendresoin.catalog.edition;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.platform.outbox.Outbox;
import java.util.List;
import java.util.Optional;

/// Puts into force what editors publish: the state, its place in the history and its events, in the caller's
/// transaction.
public final class Publishing {

    private final StoredReference reference;
    private final History history;
    private final EditionClaim claim;
    private final ToldEditions told;
    private final Outbox outbox;
    private final Forms forms;
    private final ReferenceChanges changes;

    public Publishing(MongoDatabase database, Outbox outbox, Forms forms, ReferenceChanges changes) {
        this.reference = new StoredReference(database);
        this.history = new History(database);
        this.claim = new EditionClaim(database);
        this.told = new ToldEditions(database);
        this.outbox = outbox;
        this.forms = forms;
        this.changes = changes;
    }

    /// All of a kind that is not withdrawn.
    public List<Published> all(Kind kind) {
        return reference.published(kind);
    }

    public Optional<Published> find(Kind kind, String id) {
        return reference.published(kind, id);
    }

    /// As the transaction sees it.
    public Optional<Published> find(ClientSession transaction, Kind kind, String id) {
        return reference.published(transaction, kind, id);
    }

    /// Publishes a state over the one in force. What is the same as the edition's gives the aggregate back to the
    /// editions.
    public void publish(ClientSession transaction, Published current, String state, Origin origin) {
        // Writes what every load writes: one waits for the other, and neither overwrites what it has not read.
        claim.take(transaction);
        Form form = forms.of(current.kind());
        Change change = Change.byEditors(
                form.aggregate(current.shipped()).withState(current.shipped()),
                form.aggregate(state),
                current.stored());
        reference.put(transaction, List.of(change));
        history.add(transaction, change.inForce(), change.version(), origin);
        outbox.append(transaction, List.of(change.inForce().event(change.version())));
        told.tellAgain(transaction, current.kind().topic())
                .ifPresent(event -> outbox.append(transaction, List.of(event)));
    }

    /// After the transaction: this instance serves what was published at once.
    public void noticed() {
        changes.look();
    }
}
