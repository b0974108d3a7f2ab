package fr.prendresoin.platform.state;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/// The states of aggregates in a collection: one document each, whose `_id` is the aggregate's.
///
/// @param <S> a state
public final class StateStore<S> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> states;
    private final Function<Document, S> read;
    private final Function<S, Document> write;

    public StateStore(MongoCollection<Document> states, Function<Document, S> read, Function<S, Document> write) {
        this.states = states;
        this.read = read;
        this.write = write;
    }

    /// What a transaction knows of some aggregates, to be changed.
    public StateChanges<S> of(ClientSession transaction, Collection<String> ids) {
        return changes(transaction, states.find(transaction, Filters.in("_id", ids)));
    }

    /// What a transaction knows of the aggregates that a filter finds, to be changed.
    public StateChanges<S> where(ClientSession transaction, Bson filter, int atMost) {
        return changes(transaction, states.find(transaction, filter).limit(atMost));
    }

    private StateChanges<S> changes(ClientSession transaction, FindIterable<Document> documents) {
        var found = new HashMap<String, S>();
        documents.forEach(document -> found.put(document.getString("_id"), read.apply(document)));
        return new StateChanges<>(this, transaction, found);
    }

    void save(ClientSession transaction, Collection<S> changed) {
        if (!changed.isEmpty()) {
            states.bulkWrite(
                    transaction,
                    changed.stream()
                            .map(write)
                            .map(state -> new ReplaceOneModel<>(Filters.eq("_id", state.get("_id")), state, UPSERT))
                            .toList(),
                    UNORDERED);
        }
    }
}
