package fr.prendresoin.local.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What this emulator keeps across a restart, and what it refuses to resume. */
class EmulatorRestartTest extends EmulatorFixture {

    @Test
    void keepsDataAndIndexesAcrossARestart() {
        orders.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        orders.createIndex(Indexes.ascending("brand"));
        orders.insertOne(new Document("_id", 1).append("email", "a").append("brand", "x"));
        restart(EmulatorSettings.defaults());
        assertThat(orders.find(eq("brand", "x")).first()).containsEntry("_id", 1);
        assertThatThrownBy(() -> orders.insertOne(new Document("email", "a")))
                .isInstanceOfSatisfying(
                        MongoException.class,
                        error -> assertThat(error.getCode()).isEqualTo(11000));
    }

    @Test
    void changeStreamResumesAfterARestart() {
        BsonDocument token;
        try (var cursor =
                orders.watch().maxAwaitTime(100, TimeUnit.MILLISECONDS).cursor()) {
            orders.insertOne(new Document("_id", 1));
            token = ChangeStreamContract.take(cursor, 1).getFirst().getResumeToken();
        }
        orders.insertOne(new Document("_id", 2));
        restart(EmulatorSettings.defaults());
        orders.insertOne(new Document("_id", 3));
        try (var cursor = orders.watch().resumeAfter(token).cursor()) {
            assertThat(ChangeStreamContract.take(cursor, 2))
                    .extracting(event -> requireNonNull(event.getDocumentKey())
                            .getInt32("_id")
                            .getValue())
                    .containsExactly(2, 3);
        }
    }

    @Test
    void refusesAResumeTokenOlderThanTheOplog() {
        restart(EmulatorSettings.defaults().withOplogMaxBytes(20_000));
        BsonDocument token;
        try (var cursor =
                orders.watch().maxAwaitTime(100, TimeUnit.MILLISECONDS).cursor()) {
            orders.insertOne(new Document("_id", "first"));
            token = ChangeStreamContract.take(cursor, 1).getFirst().getResumeToken();
        }
        for (int i = 0; i < 100; i++) {
            orders.insertOne(new Document("text", "x".repeat(500)));
        }
        assertHistoryLost(() -> orders.watch().resumeAfter(token).cursor());
        try (var cursor = orders.watch().cursor()) {
            orders.insertOne(new Document("_id", "last"));
            assertThat(cursor.next().getFullDocument()).containsEntry("_id", "last");
        }
    }

    @Test
    void refusesAResumeTokenOfADeletedDataFile() {
        assertHistoryLost(() -> orders.watch()
                .startAtOperationTime(new BsonTimestamp(1_000_000_000, 1))
                .cursor());
    }

    private static void assertHistoryLost(ThrowingCallable watch) {
        assertThatThrownBy(watch).isInstanceOfSatisfying(MongoCommandException.class, error -> {
            assertThat(error.getErrorCode()).isEqualTo(286);
            assertThat(error.getErrorCodeName()).isEqualTo("ChangeStreamHistoryLost");
        });
    }

    @Test
    void answersARetriedWriteFromMemoryEvenAfterARestart() {
        Document session = new Document("id", new Binary((byte) 4, new byte[16]));
        Document increment = new Document("update", "orders")
                .append("updates", List.of(Document.parse("{q: {_id: 1}, u: {$inc: {n: 1}}, upsert: true}")))
                .append("lsid", session)
                .append("txnNumber", 1L);
        raw(increment);
        raw(increment);
        restart(EmulatorSettings.defaults());
        raw(increment);
        assertThat(orders.find().first()).containsEntry("n", 1);
    }

    @Test
    void givesBackTheSpaceOfDeletedDocumentsWhenItStarts() throws IOException {
        var settings = EmulatorSettings.defaults().withOplogMaxBytes(20_000);
        restart(settings);
        orders.createIndex(Indexes.ascending("brand"), new IndexOptions().unique(true));
        for (int start = 0; start < 20_000; start += 1000) {
            orders.insertMany(IntStream.range(start, start + 1000)
                    .mapToObj(
                            i -> new Document("_id", i).append("brand", "b" + i).append("text", "x".repeat(3000)))
                    .toList());
        }
        orders.deleteMany(gte("_id", 10));
        long before = Files.size(folder.resolve("data.mv"));
        restart(settings);
        assertThat(before).isGreaterThan(50_000_000);
        assertThat(Files.size(folder.resolve("data.mv"))).isLessThan(1_000_000);
        assertThat(orders.countDocuments()).isEqualTo(10);
        assertThat(orders.find(eq("brand", "b7")).first()).containsEntry("_id", 7);
    }

    /** Who names no size, as Debezium, gets larger batches than from a real server: they cost half as much. */
    @Test
    void changeStreamsComeInBatchesOfAThousandUnlessTheClientNamesASize() {
        orders.insertOne(new Document("_id", -1));
        var start =
                client.getDatabase("admin").runCommand(new Document("hello", 1)).get("operationTime");
        orders.insertMany(
                IntStream.range(0, 1200).mapToObj(i -> new Document("_id", i)).toList());
        var options = new Document("$changeStream", new Document("startAtOperationTime", start));
        assertThat(firstBatch(options, new Document())).hasSize(1000);
        assertThat(firstBatch(options, new Document("batchSize", 7))).hasSize(7);
    }

    private List<Document> firstBatch(Document stage, Document cursor) {
        Document reply = client.getDatabase("shop")
                .runCommand(new Document("aggregate", "orders")
                        .append("pipeline", List.of(stage))
                        .append("cursor", cursor));
        return reply.get("cursor", Document.class).getList("firstBatch", Document.class);
    }

    /** Sends a command as is: the driver would give it a session of its own. */
    private void raw(Document command) {
        try (var wire = new RawConnection(emulator.port())) {
            assertThat(wire.send(command.append("$db", "shop"))).containsEntry("ok", 1.0);
        }
    }
}
