package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import fr.prendresoin.offers.reports.Reports;
import fr.prendresoin.platform.state.StateStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The states of all offers, those withdrawn too.
@Component
public class States {

    private final MongoCollection<Document> states;
    private final StateStore<State> store;
    private final Reports reports;

    /// An offer that is visible.
    public record Active(String id, long version, Instant publishedAt) {}

    /// What may be said of an offer, whether it is visible or withdrawn.
    ///
    /// @param withdrawnAt null while it is visible
    public record Subject(
            String id,
            String title,
            String sourceName,
            @Nullable String sourceUrl,
            @Nullable Instant withdrawnAt) {}

    /// Offers whose ROME code is in no table: how many, and some of them.
    public record UnknownCode(long offers, List<String> examples) {}

    States(MongoDatabase database, Reports reports) {
        this.states = database.getCollection("offers");
        this.reports = reports;
        this.store = new StateStore<>(states, State::of, State::toDocument);
        states.createIndex(Indexes.ascending("unknownRome"), new IndexOptions().sparse(true));
        states.createIndex(Indexes.ascending("withdrawn.at"), new IndexOptions().sparse(true));
    }

    Changes of(ClientSession transaction, Collection<String> ids) {
        return new Changes(store.of(transaction, ids), reports, transaction);
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
    Changes withdrawnBefore(ClientSession transaction, Instant instant, int atMost) {
        return new Changes(
                store.where(transaction, Filters.lt("withdrawn.at", Date.from(instant)), atMost), reports, transaction);
    }

    public Optional<Active> active(String id) {
        return Optional.ofNullable(states.find(Filters.and(Filters.eq("_id", id), Filters.eq("status", "active")))
                        .first())
                .map(States::active);
    }

    /// Those of some offers that are visible, as a transaction sees them.
    public Set<String> visible(ClientSession transaction, Collection<String> ids) {
        return states.find(transaction, Filters.and(Filters.in("_id", ids), Filters.eq("status", "active")))
                .projection(Projections.include("_id"))
                .map(state -> state.getString("_id"))
                .into(new HashSet<>());
    }

    /// Those of some offers that are known and not forgotten, by their ids.
    public Map<String, Subject> subjects(Collection<String> ids) {
        var subjects = new HashMap<String, Subject>();
        for (Document document : states.find(Filters.in("_id", ids))) {
            State state = State.of(document);
            Facts facts = state.facts();
            if (facts != null) {
                State.Withdrawal withdrawn = state.withdrawn();
                subjects.put(
                        state.id(),
                        new Subject(
                                state.id(),
                                facts.title(),
                                facts.sourceName(),
                                facts.sourceUrl(),
                                withdrawn == null ? null : withdrawn.at()));
            }
        }
        return subjects;
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
