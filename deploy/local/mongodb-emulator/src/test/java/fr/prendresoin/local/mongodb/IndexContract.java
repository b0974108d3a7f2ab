package fr.prendresoin.local.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

abstract class IndexContract extends MongoContract {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    /** A real server looks for expired documents once a minute. */
    private static final Duration TTL_PATIENCE = Duration.ofSeconds(130);

    private static void assertDuplicateKey(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOfSatisfying(MongoWriteException.class, error -> {
            assertThat(error.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            assertThat(error.getCode()).isEqualTo(11000);
        });
    }

    @Test
    void uniqueIndexRejectsDuplicates() {
        orders.createIndex(Indexes.ascending("email"), UNIQUE);
        orders.insertOne(doc(1).append("email", "a"));
        orders.insertOne(doc(2).append("email", "b"));
        assertDuplicateKey(() -> orders.insertOne(doc(3).append("email", "a")));
        assertDuplicateKey(() -> orders.updateOne(eq(2), set("email", "a")));
        orders.deleteOne(eq(1));
        orders.insertOne(doc(4).append("email", "a"));
    }

    @Test
    void compoundUniqueIndexComparesAllFields() {
        orders.createIndex(Indexes.compoundIndex(Indexes.ascending("a"), Indexes.descending("b")), UNIQUE);
        orders.insertOne(new Document("a", 1).append("b", 1));
        orders.insertOne(new Document("a", 1).append("b", 2));
        assertDuplicateKey(() -> orders.insertOne(new Document("a", 1L).append("b", 2.0)));
    }

    @Test
    void partialUniqueIndexConcernsOnlyMatchingDocuments() {
        orders.createIndex(
                Indexes.ascending("customer"),
                new IndexOptions().unique(true).partialFilterExpression(eq("status", "OPEN")));
        orders.insertOne(doc(1).append("customer", "c").append("status", "OPEN"));
        orders.insertOne(doc(2).append("customer", "c").append("status", "CLOSED"));
        orders.insertOne(doc(3).append("customer", "c").append("status", "CLOSED"));
        assertDuplicateKey(() -> orders.updateOne(eq(2), set("status", "OPEN")));
        orders.updateOne(eq(1), set("status", "CLOSED"));
        orders.updateOne(eq(2), set("status", "OPEN"));
        assertDuplicateKey(() -> orders.insertOne(doc(4).append("customer", "c").append("status", "OPEN")));
    }

    @Test
    void findsThroughNonUniqueIndexAfterEveryKindOfWrite() {
        orders.insertOne(doc(1).append("brand", "x").append("price", 1));
        orders.createIndex(Indexes.ascending("brand", "price"));
        orders.insertOne(doc(2).append("brand", "x").append("price", 2));
        orders.insertOne(doc(3).append("brand", "y").append("price", 3));
        orders.updateOne(eq(1), set("brand", "y"));
        orders.deleteOne(eq(3));
        assertThat(orders.find(eq("brand", "x")).into(new ArrayList<>()))
                .extracting(found -> found.get("_id"))
                .containsExactly(2);
        assertThat(orders.find(eq("brand", "y")).into(new ArrayList<>()))
                .extracting(found -> found.get("_id"))
                .containsExactly(1);
    }

    @Test
    void listsAndDropsIndexesOfOneCollection() {
        var other = database.getCollection("other");
        orders.createIndex(Indexes.ascending("email"), UNIQUE);
        other.createIndex(Indexes.ascending("email"), UNIQUE);
        orders.dropIndex("email_1");
        assertThat(orders.listIndexes().into(new ArrayList<>()))
                .extracting(index -> index.get("name"))
                .containsExactly("_id_");
        assertThat(other.listIndexes().into(new ArrayList<>()))
                .extracting(index -> index.get("name"))
                .containsExactlyInAnyOrder("_id_", "email_1");
        orders.insertMany(List.of(new Document("email", "a"), new Document("email", "a")));
    }

    @Test
    void ttlIndexDeletesExpiredDocuments() throws InterruptedException {
        orders.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(1L, TimeUnit.SECONDS));
        assertThat(orders.listIndexes().into(new ArrayList<>()))
                .anySatisfy(index -> assertThat(((Number) index.getOrDefault("expireAfterSeconds", -1)).intValue())
                        .isEqualTo(1));
        orders.insertOne(doc("old").append("at", Instant.EPOCH));
        orders.insertOne(doc("young").append("at", Instant.now().plusSeconds(3600)));
        Instant limit = Instant.now().plus(TTL_PATIENCE);
        while (orders.countDocuments() > 1 && Instant.now().isBefore(limit)) {
            Thread.sleep(200);
        }
        assertThat(orders.find().into(new ArrayList<>()))
                .extracting(found -> found.get("_id"))
                .containsExactly("young");
    }
}
