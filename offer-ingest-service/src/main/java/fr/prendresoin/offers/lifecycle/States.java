package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/// The states of all offers, those withdrawn too.
@Component
public class States {

    private final MongoCollection<Document> states;

    /// An offer that is visible.
    public record Active(String id, long version, Instant publishedAt) {}

    /// Offers whose ROME code is in no table: how many, and some of them.
    public record UnknownCode(long offers, List<String> examples) {}

    States(MongoDatabase database) {
        this.states = database.getCollection("offers");
        states.createIndex(Indexes.ascending("unknownRome"), new IndexOptions().sparse(true));
        states.createIndex(Indexes.ascending("withdrawn.at"), new IndexOptions().sparse(true));
    }

    Map<String, State> of(ClientSession transaction, Collection<String> ids) {
        var found = new HashMap<String, State>(ids.size() * 2);
        states.find(transaction, Filters.in("_id", ids)).map(State::of).forEach(state -> found.put(state.id(), state));
        return found;
    }

    void save(ClientSession transaction, Collection<State> changed) {
        if (!changed.isEmpty()) {
            var replaced = new ReplaceOptions().upsert(true);
            states.bulkWrite(
                    transaction,
                    changed.stream()
                            .map(state ->
                                    new ReplaceOneModel<>(Filters.eq("_id", state.id()), state.toDocument(), replaced))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    /// Every visible offer that a source vouches for.
    public void forEachActive(String source, Consumer<Active> consumer) {
        try (MongoCursor<Document> cursor = states.find(
                        Filters.and(Filters.eq("source", source), Filters.eq("status", "active")))
                .projection(Projections.include("version", "facts.publishedAt"))
                .batchSize(5_000)
                .cursor()) {
            cursor.forEachRemaining(state -> consumer.accept(active(state)));
        }
    }

    /// Some of the offers that were withdrawn before an instant and are not forgotten.
    Map<String, State> withdrawnBefore(ClientSession transaction, Instant instant, int atMost) {
        var found = new HashMap<String, State>();
        states.find(transaction, Filters.lt("withdrawn.at", Date.from(instant)))
                .limit(atMost)
                .map(State::of)
                .forEach(state -> found.put(state.id(), state));
        return found;
    }

    public Optional<Active> active(String id) {
        return Optional.ofNullable(states.find(Filters.and(Filters.eq("_id", id), Filters.eq("status", "active")))
                        .first())
                .map(States::active);
    }

    private static Active active(Document state) {
        return new Active(
                state.getString("_id"),
                state.getLong("version"),
                state.get("facts", new Document()).getDate("publishedAt").toInstant());
    }

    public Map<String, UnknownCode> unknownCodes() {
        var codes = new TreeMap<String, UnknownCode>();
        for (Document state : states.find(Filters.exists("unknownRome"))
                .projection(Projections.include("unknownRome", "facts.title"))) {
            String example = state.getString("_id") + " « "
                    + state.get("facts", new Document()).getString("title") + " »";
            codes.merge(state.getString("unknownRome"), new UnknownCode(1, List.of(example)), States::together);
        }
        return codes;
    }

    private static UnknownCode together(UnknownCode some, UnknownCode one) {
        List<String> examples = some.examples().size() < 3
                ? Stream.concat(some.examples().stream(), one.examples().stream())
                        .toList()
                : some.examples();
        return new UnknownCode(some.offers() + one.offers(), examples);
    }
}
