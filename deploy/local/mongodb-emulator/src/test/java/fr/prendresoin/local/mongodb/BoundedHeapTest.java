package fr.prendresoin.local.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A collection larger than the heap of the emulator that holds it. */
class BoundedHeapTest {

    private static final int HEAP_MEGABYTES = 48;
    private static final int DOCUMENTS = 16_000;
    private static final String TEXT = "x".repeat(5000);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsCountsAndDeletesWhatDoesNotFitTheHeap() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.start(folder, HEAP_MEGABYTES);
                MongoClient client = MongoClients.create(emulator.uri())) {
            var outbox = client.getDatabase("shop").getCollection("outbox");
            insert(outbox);
            assertThat(outbox.countDocuments()).isEqualTo(DOCUMENTS);
            assertThat(outbox.countDocuments(eq("kind", 1))).isEqualTo(DOCUMENTS / 10);
            assertThat(idsInOrder(outbox)).isEqualTo(DOCUMENTS);
            assertThat(outbox.find().sort(Sorts.descending("number")).limit(3))
                    .extracting(found -> found.get("_id"))
                    .containsExactly(DOCUMENTS - 1, DOCUMENTS - 2, DOCUMENTS - 3);
            assertThat(bytesRead(outbox)).isEqualTo(6_000L * TEXT.length());

            assertThat(outbox.deleteMany(lt("number", 6_000)).getDeletedCount()).isEqualTo(6_000);
            outbox.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
            await().atMost(Duration.ofSeconds(30)).until(() -> outbox.countDocuments() == 0);
        }
    }

    /** As a client that keeps all results of one command in the server's memory. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsTheProcessWhenACommandNeedsMoreThanTheHeap() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.start(folder, HEAP_MEGABYTES);
                MongoClient client = MongoClients.create(emulator.uri() + "&retryReads=false")) {
            var outbox = client.getDatabase("shop").getCollection("outbox");
            insert(outbox);
            var everything = List.of(
                    new Document("$group", new Document("_id", 1).append("all", new Document("$push", "$$ROOT"))));
            assertThatThrownBy(() -> outbox.aggregate(everything).first()).isInstanceOf(MongoException.class);
            EmulatorProcess.Ending ending = emulator.await();
            assertThat(ending.exitCode()).isEqualTo(FatalErrors.EXIT_CODE);
            assertThat(ending.errors()).contains("The MongoDB emulator ends", "OutOfMemoryError");
        }
        try (EmulatorProcess emulator = EmulatorProcess.start(folder, HEAP_MEGABYTES);
                MongoClient client = MongoClients.create(emulator.uri())) {
            assertThat(client.getDatabase("shop").getCollection("outbox").countDocuments())
                    .isEqualTo(DOCUMENTS);
        }
    }

    private static void insert(MongoCollection<Document> outbox) {
        for (int start = 0; start < DOCUMENTS; start += 200) {
            outbox.insertMany(IntStream.range(start, start + 200)
                    .mapToObj(i -> new Document("_id", i)
                            .append("number", i)
                            .append("kind", i % 10)
                            .append("at", Instant.EPOCH)
                            .append("text", TEXT))
                    .toList());
        }
    }

    private static int idsInOrder(MongoCollection<Document> outbox) {
        int next = 0;
        for (Document found : outbox.find()
                .sort(Sorts.ascending("_id"))
                .projection(Projections.include("_id"))
                .batchSize(5000)) {
            assertThat(found).isEqualTo(new Document("_id", next++));
        }
        return next;
    }

    private static long bytesRead(MongoCollection<Document> outbox) {
        long bytes = 0;
        for (Document found : outbox.find(lt("number", 6_000))) {
            bytes += found.getString("text").length();
        }
        return bytes;
    }
}
