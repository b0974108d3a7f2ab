package fr.prendresoin.catalog.formation.lifecycle;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import fr.prendresoin.platform.state.StateChanges;
import fr.prendresoin.platform.state.StateStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// The states of all courses, those withdrawn too.
@Component
public class States {

    private final MongoCollection<Document> states;
    private final StateStore<State> store;

    States(MongoDatabase database) {
        this.states = database.getCollection("formations");
        this.store = new StateStore<>(states, State::of, State::toDocument);
        states.createIndex(Indexes.ascending("source", "status"));
        states.createIndex(Indexes.ascending("withdrawn.at"), new IndexOptions().sparse(true));
    }

    StateChanges<State> of(ClientSession transaction, Collection<String> ids) {
        return store.of(transaction, ids);
    }

    /// Some of the courses that were withdrawn before an instant and are not forgotten.
    StateChanges<State> withdrawnBefore(ClientSession transaction, Instant instant, int atMost) {
        return store.where(transaction, Filters.lt("withdrawn.at", Date.from(instant)), atMost);
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
