package fr.prendresoin.catalog.formation.lifecycle;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// The states of all courses, those withdrawn too.
@Component
public class States {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> states;

    States(MongoDatabase database) {
        this.states = database.getCollection("formations");
        states.createIndex(Indexes.ascending("source", "status"));
        states.createIndex(Indexes.ascending("withdrawn.at"), new IndexOptions().sparse(true));
    }

    Map<String, State> of(ClientSession transaction, Collection<String> ids) {
        return found(states.find(transaction, Filters.in("_id", ids)));
    }

    /// Some of the courses that were withdrawn before an instant and are not forgotten.
    Map<String, State> withdrawnBefore(ClientSession transaction, Instant instant, int atMost) {
        return found(states.find(transaction, Filters.lt("withdrawn.at", Date.from(instant)))
                .limit(atMost));
    }

    private static Map<String, State> found(Iterable<Document> documents) {
        var found = new HashMap<String, State>();
        documents.forEach(document -> found.put(document.getString("_id"), State.of(document)));
        return found;
    }

    void save(ClientSession transaction, Collection<State> changed) {
        if (!changed.isEmpty()) {
            states.bulkWrite(
                    transaction,
                    changed.stream()
                            .map(state ->
                                    new ReplaceOneModel<>(Filters.eq("_id", state.id()), state.toDocument(), UPSERT))
                            .toList(),
                    UNORDERED);
        }
    }

    /// How many courses of a source are visible.
    public long active(String source) {
        return states.countDocuments(active(Filters.eq("source", source)));
    }

    /// The id of every visible course of a source.
    public void forEachActive(String source, Consumer<String> consumer) {
        states.find(active(Filters.eq("source", source)))
                .projection(Projections.include("_id"))
                .batchSize(5_000)
                .forEach(document -> consumer.accept(document.getString("_id")));
    }

    private static Bson active(Bson source) {
        return Filters.and(source, Filters.eq("status", "active"));
    }
}
