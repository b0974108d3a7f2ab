package fr.prendresoin.local.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import com.mongodb.client.model.changestream.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ChangeStreamContract extends MongoContract {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    @BeforeEach
    void createCollection() {
        orders.insertOne(doc("seed").append("v", 0));
    }

    private static MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(ChangeStreamIterable<Document> stream) {
        var cursor = stream.maxAwaitTime(200, TimeUnit.MILLISECONDS).cursor();
        cursor.tryNext();
        return cursor;
    }

    static List<ChangeStreamDocument<Document>> take(
            MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor, int count) {
        List<ChangeStreamDocument<Document>> events = new ArrayList<>();
        long start = System.nanoTime();
        while (events.size() < count && System.nanoTime() - start < PATIENCE_NANOS) {
            var event = cursor.tryNext();
            if (event != null) {
                events.add(event);
            }
        }
        assertThat(events).hasSize(count);
        return events;
    }

    private static Object id(ChangeStreamDocument<Document> event) {
        var id = requireNonNull(requireNonNull(event.getDocumentKey()).get("_id"));
        return id.isInt32() ? id.asInt32().getValue() : id.asString().getValue();
    }

    @Test
    void showsInsertUpdateReplaceAndDelete() {
        try (var cursor = open(orders.watch())) {
            orders.insertOne(doc(1).append("a", 1).append("b", 1));
            orders.updateOne(eq(1), Updates.combine(set("a", 2), unset("b")));
            orders.findOneAndUpdate(eq(1), set("a", 3));
            orders.replaceOne(eq(1), new Document("z", 1));
            orders.deleteOne(eq(1));
            var events = take(cursor, 5);
            assertThat(events)
                    .extracting(ChangeStreamDocument::getOperationType)
                    .containsExactly(
                            OperationType.INSERT,
                            OperationType.UPDATE,
                            OperationType.UPDATE,
                            OperationType.REPLACE,
                            OperationType.DELETE);
            assertThat(events).allSatisfy(event -> {
                assertThat(id(event)).isEqualTo(1);
                assertThat(event.getNamespace()).isEqualTo(orders.getNamespace());
                assertThat(event.getClusterTime()).isNotNull();
                assertThat(event.getWallTime()).isNotNull();
                assertThat(event.getResumeToken().getString("_data").getValue()).startsWith("82");
            });
            assertThat(events.get(0).getFullDocument()).containsEntry("b", 1);
            assertThat(events.get(1).getFullDocument()).isNull();
            var update = requireNonNull(events.get(1).getUpdateDescription());
            assertThat(update.getUpdatedFields()).isEqualTo(BsonDocument.parse("{a: 2}"));
            assertThat(update.getRemovedFields()).containsExactly("b");
            assertThat(events.get(3).getFullDocument()).isEqualTo(doc(1).append("z", 1));
        }
    }

    @Test
    void looksUpTheDocumentOfAnUpdate() {
        try (var cursor = open(orders.watch().fullDocument(FullDocument.UPDATE_LOOKUP))) {
            orders.updateOne(eq("seed"), set("v", 2));
            assertThat(take(cursor, 1).getFirst().getFullDocument())
                    .isEqualTo(doc("seed").append("v", 2));
        }
    }

    @Test
    void filtersWithAPipeline() {
        var inserts = List.of(Aggregates.match(in("operationType", "insert")));
        try (var cursor = open(orders.watch(inserts))) {
            orders.updateOne(eq("seed"), set("v", 1));
            orders.insertOne(doc(1));
            assertThat(id(take(cursor, 1).getFirst())).isEqualTo(1);
        }
    }

    @Test
    void watchesADatabaseAndTheCluster() {
        try (var ofDatabase = open(database.watch());
                var ofCluster = open(client.watch())) {
            database.getCollection("other").insertOne(doc(1));
            assertThat(requireNonNull(take(ofDatabase, 1).getFirst().getNamespace())
                            .getCollectionName())
                    .isEqualTo("other");
            assertThat(requireNonNull(take(ofCluster, 1).getFirst().getNamespace())
                            .getDatabaseName())
                    .isEqualTo(database.getName());
        }
    }

    @Test
    void resumesAfterAnyEvent() {
        List<ChangeStreamDocument<Document>> seen;
        try (var cursor = open(orders.watch())) {
            orders.insertMany(List.of(doc(1), doc(2), doc(3)));
            seen = take(cursor, 3);
        }
        orders.insertOne(doc(4));
        try (var cursor = open2(orders.watch().resumeAfter(seen.getFirst().getResumeToken()))) {
            assertThat(take(cursor, 3)).extracting(ChangeStreamContract::id).containsExactly(2, 3, 4);
        }
        try (var cursor = open2(orders.watch().startAfter(seen.getLast().getResumeToken()))) {
            assertThat(take(cursor, 1)).extracting(ChangeStreamContract::id).containsExactly(4);
        }
    }

    private static MongoChangeStreamCursor<ChangeStreamDocument<Document>> open2(
            ChangeStreamIterable<Document> stream) {
        return stream.maxAwaitTime(200, TimeUnit.MILLISECONDS).cursor();
    }

    @Test
    void resumesFromTheTokenOfAnEmptyBatch() {
        BsonDocument token;
        try (var cursor = open(orders.watch())) {
            token = cursor.getResumeToken();
            assertThat(token).isNotNull();
        }
        orders.insertOne(doc(1));
        try (var cursor = open2(orders.watch().resumeAfter(token))) {
            assertThat(id(take(cursor, 1).getFirst())).isEqualTo(1);
        }
    }

    @Test
    void startsAtAnOperationTime() {
        BsonTimestamp time;
        try (var cursor = open(orders.watch())) {
            orders.insertMany(List.of(doc(1), doc(2)));
            time = take(cursor, 2).get(1).getClusterTime();
        }
        try (var cursor = open2(orders.watch().startAtOperationTime(time))) {
            assertThat(id(take(cursor, 1).getFirst())).isIn(1, 2);
        }
    }

    @Test
    void waitsForEventsInsteadOfSpinning() {
        try (var cursor = orders.watch().maxAwaitTime(1, TimeUnit.SECONDS).cursor()) {
            cursor.tryNext();
            long start = System.nanoTime();
            cursor.tryNext();
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isGreaterThan(500);
        }
    }

    @Test
    void showsATransactionOnlyOnceItIsCommittedAndNeverAnAbortedOne() {
        try (var cursor = open(orders.watch());
                var session = client.startSession()) {
            session.startTransaction();
            orders.insertOne(session, doc("aborted"));
            session.abortTransaction();
            session.startTransaction();
            orders.insertOne(session, doc("committed"));
            assertThat(cursor.tryNext()).isNull();
            session.commitTransaction();
            assertThat(id(take(cursor, 1).getFirst())).isEqualTo("committed");
        }
    }

    @Test
    void keepsTheEventsOfATransactionTogether() {
        try (var cursor = open(orders.watch());
                var session = client.startSession()) {
            for (int t = 0; t < 5; t++) {
                int number = t;
                var writer = Thread.startVirtualThread(() -> orders.insertOne(doc("alone" + number)));
                session.withTransaction(() -> {
                    for (int i = 0; i < 4; i++) {
                        orders.insertOne(session, doc("tx" + number + "-" + i));
                    }
                    return null;
                });
                join(writer);
            }
            List<Object> ids =
                    take(cursor, 25).stream().map(ChangeStreamContract::id).toList();
            for (int t = 0; t < 5; t++) {
                int first = ids.indexOf("tx" + t + "-0");
                assertThat(ids.subList(first, first + 4))
                        .containsExactly("tx" + t + "-0", "tx" + t + "-1", "tx" + t + "-2", "tx" + t + "-3");
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
