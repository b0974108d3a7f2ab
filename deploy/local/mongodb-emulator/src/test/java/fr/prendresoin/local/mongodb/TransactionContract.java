package fr.prendresoin.local.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class TransactionContract extends MongoContract {

    private MongoCollection<Document> outbox;

    @BeforeEach
    void createCollections() {
        // Outside the transactions: a real server may refuse to create collections concurrently inside them.
        outbox = database.getCollection("outbox");
        database.createCollection("orders");
        database.createCollection("outbox");
        orders.insertOne(doc("stock").append("left", 5));
    }

    private int left() {
        return requireNonNull(orders.find(eq("stock")).first()).getInteger("left");
    }

    @Test
    void writesInASessionWithoutTransaction() {
        inSession(session -> {
            orders.insertOne(session, doc(1));
            assertThat(orders.find(session, eq(1)).first()).isNotNull();
        });
    }

    @Test
    void commitsSeveralCollectionsTogether() {
        inSession(session -> session.withTransaction(() -> {
            orders.insertOne(session, doc(1));
            outbox.insertOne(session, doc("e1"));
            return null;
        }));
        assertThat(orders.find(eq(1)).first()).isNotNull();
        assertThat(outbox.find(eq("e1")).first()).isNotNull();
    }

    @Test
    void abortTakesBackInsertsUpdatesAndDeletes() {
        orders.createIndex(
                Indexes.ascending("email"), new IndexOptions().unique(true).sparse(true));
        orders.insertOne(doc("gone").append("email", "kept"));
        inSession(session -> {
            session.startTransaction();
            orders.insertOne(session, doc(1).append("email", "new"));
            orders.updateOne(session, eq("stock"), combineUpdates());
            orders.deleteOne(session, eq("gone"));
            outbox.insertOne(session, doc("e1"));
            session.abortTransaction();
        });
        assertThat(orders.find(eq(1)).first()).isNull();
        assertThat(outbox.countDocuments()).isZero();
        assertThat(orders.find(eq("stock")).first()).isEqualTo(doc("stock").append("left", 5));
        assertThat(orders.find(eq("email", "kept")).first()).containsEntry("_id", "gone");
        orders.insertOne(doc(2).append("email", "new"));
    }

    private static Document combineUpdates() {
        return new Document("$inc", new Document("left", -1)).append("$set", new Document("touched", true));
    }

    @Test
    void readsItsOwnWrites() {
        inSession(session -> {
            session.startTransaction();
            orders.insertOne(session, doc(1).append("n", 1));
            orders.updateOne(session, eq(1), inc("n", 1));
            assertThat(orders.find(session, eq(1)).first()).containsEntry("n", 2);
            assertThat(orders.countDocuments(session, eq(1))).isEqualTo(1);
            session.commitTransaction();
        });
    }

    @Test
    void nobodyElseSeesUncommittedWrites() throws Exception {
        CompletableFuture<@Nullable Document> reader;
        try (var session = client.startSession()) {
            session.startTransaction();
            orders.insertOne(session, doc(1));
            reader = Concurrently.supply(() -> orders.find(eq(1)).first());
            try {
                // A real server answers at once, from before the transaction; the emulator once it has ended.
                assertThat(reader.get(500, TimeUnit.MILLISECONDS)).isNull();
            } catch (TimeoutException e) {
                // still waiting: nothing seen either
            }
            session.abortTransaction();
        }
        assertThat(reader.get(5, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void duplicateKeyAbortsTheTransaction() {
        orders.createIndex(
                Indexes.ascending("email"), new IndexOptions().unique(true).sparse(true));
        orders.insertOne(doc(1).append("email", "a"));
        inSession(session -> {
            session.startTransaction();
            outbox.insertOne(session, doc("e1"));
            assertThatThrownBy(() -> orders.insertOne(session, doc(2).append("email", "a")))
                    .isInstanceOfSatisfying(
                            MongoWriteException.class,
                            error -> assertThat(error.getCode()).isEqualTo(11000));
            assertThatThrownBy(() -> outbox.insertOne(session, doc("e2")))
                    .isInstanceOfSatisfying(MongoCommandException.class, error -> {
                        assertThat(error.getErrorCode()).isEqualTo(251);
                        assertThat(error.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                                .isTrue();
                    });
            session.abortTransaction();
        });
        assertThat(outbox.countDocuments()).isZero();
    }

    @Test
    void twoTransactionsOnTheSameDocumentEndAsIfOneAfterTheOther() {
        List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                .mapToObj(i -> Concurrently.run(() -> inSession(session -> session.withTransaction(() -> {
                    int left = requireNonNull(orders.find(session, eq("stock")).first())
                            .getInteger("left");
                    return orders.updateOne(session, eq("stock"), set("left", left + 1));
                }))))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(left()).isEqualTo(11);
    }

    @Test
    void theLoserOfAConflictWaitsOrMayRetry() throws Exception {
        try (var winner = client.startSession();
                var loser = client.startSession()) {
            winner.startTransaction();
            orders.updateOne(winner, eq("stock"), inc("left", 1));
            var second = Concurrently.supply(() -> {
                loser.startTransaction();
                try {
                    orders.updateOne(loser, eq("stock"), inc("left", 1));
                    loser.commitTransaction();
                    return "committed";
                } catch (MongoException e) {
                    return e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL) ? "may retry" : "failed";
                }
            });
            // Either it waits for the winner, or it has lost already.
            await().atMost(Duration.ofSeconds(5)).until(() -> second.isDone() || hasWaited(second));
            winner.commitTransaction();
            String outcome = second.get(10, TimeUnit.SECONDS);
            assertThat(outcome).isIn("committed", "may retry");
            assertThat(left()).isEqualTo(outcome.equals("committed") ? 7 : 6);
        }
    }

    private static boolean hasWaited(CompletableFuture<String> outcome) throws Exception {
        try {
            outcome.get(300, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }

    @Test
    void withTransactionRunsAgainAfterATransientError() {
        AtomicInteger attempts = new AtomicInteger();
        inSession(session -> session.withTransaction(() -> {
            orders.updateOne(session, eq("stock"), inc("left", -1));
            if (attempts.incrementAndGet() < 3) {
                MongoException conflict = new MongoException(112, "simulated write conflict");
                conflict.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
                throw conflict;
            }
            return null;
        }));
        assertThat(attempts).hasValue(3);
        assertThat(left()).isEqualTo(4);
    }

    @Test
    void optimisticVersionCheckInsideATransaction() {
        orders.insertOne(doc(1).append("version", 0L));
        inSession(session -> session.withTransaction(() -> {
            Document next = doc(1).append("version", 1L);
            var filter = new Document("_id", 1).append("version", 0L);
            assertThat(orders.replaceOne(session, filter, next).getModifiedCount())
                    .isEqualTo(1);
            assertThat(orders.replaceOne(session, filter, next).getMatchedCount())
                    .isZero();
            return null;
        }));
        assertThat(orders.find(eq(1)).first()).containsEntry("version", 1L);
    }

    @Test
    void spansDatabases() {
        var other = client.getDatabase(database.getName() + "_2");
        other.drop();
        other.createCollection("audit");
        inSession(session -> {
            session.startTransaction();
            orders.insertOne(session, doc(1));
            other.getCollection("audit").insertOne(session, doc(1));
            session.abortTransaction();
        });
        assertThat(orders.find(eq(1)).first()).isNull();
        assertThat(other.getCollection("audit").countDocuments()).isZero();
        other.drop();
    }

    @Test
    void aClosedSessionTakesItsTransactionAlong() {
        inSession(session -> {
            session.startTransaction();
            orders.insertOne(session, doc(1));
        });
        assertThat(orders.find(eq(1)).first()).isNull();
    }
}
