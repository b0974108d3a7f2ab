package fr.prendresoin.local.mongodb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the emulator while it writes: what was acknowledged is there, what was not is there whole or not at all. */
class KillTest {

    private static final int SOME = 50;
    private static final String WITH_TIMEOUT = "&serverSelectionTimeoutMS=500";

    @TempDir
    Path folder;

    private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();

    @RepeatedTest(2)
    @Timeout(60)
    void losesNothingAcknowledgedAndKeepsTransactionsWhole() throws Exception {
        BsonTimestamp start;
        try (EmulatorProcess emulator = EmulatorProcess.start(folder)) {
            start = createCollections(emulator.uri());
            List<Thread> writers = startWriters(emulator.uri() + WITH_TIMEOUT);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Stream.of("first", "second")
                            .allMatch(name -> ofDatabase(name, "tx").size() > SOME
                                    && ofDatabase(name, "alone").size() > SOME));
            emulator.kill();
            for (Thread writer : writers) {
                writer.join();
            }
        }
        try (EmulatorProcess emulator = EmulatorProcess.start(folder);
                MongoClient client = MongoClients.create(emulator.uri())) {
            for (String name : List.of("first", "second")) {
                var database = client.getDatabase(name);
                Set<String> orders = ids(database.getCollection("orders"));
                assertThat(ids(database.getCollection("outbox"))).isEqualTo(orders);
                assertThat(keys(database.getCollection("orders"))).isEqualTo(orders);
                assertThat(orders).containsAll(ofDatabase(name, "tx"));
                assertThat(ids(database.getCollection("alone"))).containsAll(ofDatabase(name, "alone"));
                for (String collection : List.of("orders", "outbox", "alone")) {
                    assertThat(insertEvents(database.getCollection(collection), start))
                            .as("oplog of %s.%s", name, collection)
                            .doesNotHaveDuplicates()
                            .containsExactlyInAnyOrderElementsOf(ids(database.getCollection(collection)));
                }
            }
            assertThat(ofDatabase("first", "tx")).isNotEmpty();
            assertThat(ofDatabase("second", "alone")).isNotEmpty();
        }
    }

    @Test
    @Timeout(60)
    void takesBackATransactionThatWasOpenWhenItWasKilled() throws Exception {
        Document kept = order("kept");
        try (EmulatorProcess emulator = EmulatorProcess.start(folder)) {
            createCollections(emulator.uri());
            MongoClient client = MongoClients.create(emulator.uri() + WITH_TIMEOUT);
            var orders = client.getDatabase("first").getCollection("orders");
            orders.insertMany(List.of(kept, order("deleted")));
            ClientSession open = client.startSession();
            open.startTransaction();
            orders.updateOne(open, new Document("_id", "kept"), new Document("$set", new Document("key", "changed")));
            orders.deleteOne(open, new Document("_id", "deleted"));
            for (int i = 0; i < 40; i++) {
                orders.insertOne(open, new Document("key", "open" + i).append("text", "x".repeat(1_000_000)));
            }
            // A durable write elsewhere takes the open transaction to the disk as well.
            client.getDatabase("second").getCollection("alone").insertOne(new Document("_id", "written"));
            emulator.kill();
            client.close();
        }
        try (EmulatorProcess emulator = EmulatorProcess.start(folder);
                MongoClient client = MongoClients.create(emulator.uri())) {
            var orders = client.getDatabase("first").getCollection("orders");
            assertThat(orders.find()).containsExactlyInAnyOrder(kept, order("deleted"));
            assertThat(keys(orders)).containsExactlyInAnyOrder("kept", "deleted");
            orders.insertMany(List.of(order("changed"), order("open1")));
            assertThat(ids(client.getDatabase("second").getCollection("alone"))).containsExactly("written");
        }
    }

    private static BsonTimestamp createCollections(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            for (String name : List.of("first", "second")) {
                client.getDatabase(name)
                        .getCollection("orders")
                        .createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            }
            return client.getDatabase("admin")
                    .runCommand(new Document("hello", 1))
                    .get("operationTime", BsonTimestamp.class);
        }
    }

    private List<Thread> startWriters(String uri) {
        return IntStream.range(0, 6)
                .mapToObj(i -> Thread.ofPlatform().start(() -> writeUntilKilled(uri, i)))
                .toList();
    }

    private void writeUntilKilled(String uri, int writer) {
        String name = writer % 2 == 0 ? "first" : "second";
        try (MongoClient client = MongoClients.create(uri)) {
            var database = client.getDatabase(name);
            for (int i = 0; ; i++) {
                String id = writer + "-" + i;
                if (writer < 4) {
                    try (ClientSession session = client.startSession()) {
                        session.startTransaction();
                        database.getCollection("orders").insertOne(session, order(id));
                        database.getCollection("outbox").insertOne(session, new Document("_id", id));
                        session.commitTransaction();
                    }
                    acknowledged.add(name + " tx " + id);
                } else {
                    database.getCollection("alone").insertOne(new Document("_id", id));
                    acknowledged.add(name + " alone " + id);
                }
            }
        } catch (MongoException e) {
            // killed
        }
    }

    private static Document order(String id) {
        return new Document("_id", id).append("key", id).append("text", "x".repeat(500));
    }

    private List<String> ofDatabase(String database, String kind) {
        String prefix = database + " " + kind + " ";
        return acknowledged.stream()
                .filter(entry -> entry.startsWith(prefix))
                .map(entry -> entry.substring(prefix.length()))
                .toList();
    }

    private static Set<String> ids(MongoCollection<Document> collection) {
        return collection.find().map(found -> found.getString("_id")).into(new HashSet<>());
    }

    /** Reads each document through the unique index, which must agree with the collection. */
    private static Set<String> keys(MongoCollection<Document> collection) {
        Set<String> found = new HashSet<>();
        ids(collection)
                .forEach(id ->
                        collection.find(new Document("key", id)).forEach(order -> found.add(order.getString("_id"))));
        return found;
    }

    private static List<String> insertEvents(MongoCollection<Document> collection, BsonTimestamp start) {
        List<String> ids = new ArrayList<>();
        try (var cursor = collection
                .watch()
                .startAtOperationTime(start)
                .batchSize(1000)
                .maxAwaitTime(100, TimeUnit.MILLISECONDS)
                .cursor()) {
            for (var event = cursor.tryNext(); event != null; event = cursor.tryNext()) {
                ids.add(requireNonNull(event.getFullDocument()).getString("_id"));
            }
        }
        return ids;
    }
}
