package fr.prendresoin.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fr.prendresoin.platform.outbox.CurrentTrace;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.outbox.OutboxEvent;
import fr.prendresoin.testing.Engines;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class StateStoreIT {

    private MongoClient client;
    private MongoDatabase database;
    private Outbox outbox;
    private Transactions transactions;
    private StateStore<Shelf> shelves;

    private record Shelf(String id, long version, int books) {

        static Shelf of(Document document) {
            return new Shelf(document.getString("_id"), document.getLong("version"), document.getInteger("books"));
        }

        Shelf with(int more) {
            return new Shelf(id, version + 1, books + more);
        }

        Document document() {
            return new Document("_id", id).append("version", version).append("books", books);
        }

        OutboxEvent told() {
            return new OutboxEvent("shop.shelf.v1", id, "fr.prendresoin.shop.shelf-filled.v1", version, "{}");
        }
    }

    @BeforeEach
    void open() {
        String name = "platform-state-" + UUID.randomUUID();
        client = MongoClients.create(Engines.mongodb(name));
        database = client.getDatabase(name);
        var noTracer = new StaticListableBeanFactory().getBeanProvider(io.micrometer.tracing.Tracer.class);
        outbox = new Outbox(database, "shop", new CurrentTrace(noTracer), Clock.systemUTC());
        transactions = new Transactions(client);
        shelves = new StateStore<>(database.getCollection("shelves"), Shelf::of, Shelf::document);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void stateAndEventAreWrittenTogether() {
        assertThat(fill("a", 3)).isEqualTo(1);
        assertThat(fill("a", 2)).isEqualTo(1);

        assertThat(known("a")).contains(new Shelf("a", 2, 5));
        assertThat(told()).containsExactly("a 1", "a 2");
    }

    @Test
    void refusedTransactionLeavesNeither() {
        assertThatThrownBy(() -> transactions.run(transaction -> {
                    fill(shelves.of(transaction, Set.of("a")), "a", 3).write(outbox);
                    throw new IllegalStateException("no room");
                }))
                .hasMessage("no room");

        assertThat(known("a")).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void changeIsKnownToTheNextOfTheSameTransaction() {
        int written = transactions.run(transaction -> {
            StateChanges<Shelf> changes = shelves.of(transaction, Set.of("a"));
            fill(changes, "a", 3);
            fill(changes, "a", 2);
            assertThat(changes.known()).containsExactly(new Shelf("a", 2, 5));
            return changes.write(outbox);
        });

        assertThat(written).isEqualTo(1);
        assertThat(known("a")).contains(new Shelf("a", 2, 5));
        assertThat(told()).containsExactly("a 1", "a 2");
    }

    @Test
    void notedChangeIsNotTold() {
        transactions.run(transaction -> {
            StateChanges<Shelf> changes = shelves.of(transaction, Set.of("a"));
            changes.note("a", new Shelf("a", 1, 7));
            return changes.write(outbox);
        });

        assertThat(known("a")).contains(new Shelf("a", 1, 7));
        assertThat(told()).isEmpty();
    }

    @Test
    void manyThingsAreTakenInBatchesEachOnce() {
        List<Integer> sizes = new ArrayList<>();
        int sum = transactions.inBatches(4, IntStream.range(0, 10).boxed().toList(), (_, batch) -> {
            sizes.add(batch.size());
            return batch.getLast();
        });

        assertThat(sizes).containsExactly(4, 4, 2);
        assertThat(sum).isEqualTo(3 + 7 + 9);
    }

    @Test
    void whatIsFoundIsTakenUntilNothingIsLeft() {
        IntStream.range(0, 6).forEach(shelf -> fill("shelf-" + shelf, 1));

        int emptied = transactions.whileFull(3, transaction -> {
            StateChanges<Shelf> changes = shelves.where(transaction, Filters.gt("books", 0), 3);
            changes.known().forEach(shelf -> {
                Shelf next = shelf.with(-shelf.books());
                changes.tell(next, next.told());
            });
            return changes.write(outbox);
        });

        assertThat(emptied).isEqualTo(6);
        assertThat(database.getCollection("shelves").countDocuments(Filters.gt("books", 0)))
                .isZero();
    }

    private int fill(String id, int books) {
        return transactions.run(transaction ->
                fill(shelves.of(transaction, Set.of(id)), id, books).write(outbox));
    }

    private static StateChanges<Shelf> fill(StateChanges<Shelf> changes, String id, int books) {
        Shelf known = changes.known(id);
        Shelf next = (known == null ? new Shelf(id, 0, 0) : known).with(books);
        changes.tell(next, next.told());
        return changes;
    }

    private Optional<Shelf> known(String id) {
        return transactions.run(transaction ->
                Optional.ofNullable(shelves.of(transaction, Set.of(id)).known(id)));
    }

    private List<String> told() {
        return database.getCollection("outbox")
                .find()
                .sort(new Document("_id", 1))
                .map(event -> event.getString("subject") + " " + event.getString("sequence"))
                .into(new ArrayList<>());
    }
}
