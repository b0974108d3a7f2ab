package fr.prendresoin.local.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.conversions.Bson;
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

    private List<Object> ids(Bson filter) {
        return orders.find(filter)
                .sort(Sorts.ascending("_id"))
                .map(found -> requireNonNull(found.get("_id")))
                .into(new ArrayList<>());
    }

    private void insertNumbered() {
        orders.insertMany(IntStream.range(0, 20)
                .mapToObj(i -> doc(i).append("brand", "b" + i % 4)
                        .append("price", i)
                        .append("tags", List.of("t" + i % 3, "t" + i % 5)))
                .toList());
        orders.createIndex(Indexes.ascending("brand"));
        orders.createIndex(Indexes.ascending("price"));
        orders.createIndex(Indexes.ascending("tags"));
    }

    @Test
    void findsAnyOfSeveralValues() {
        insertNumbered();
        assertThat(ids(in("_id", 3, 1, 99, 1.0))).containsExactly(1, 3);
        assertThat(ids(in("brand", "b1", "b3", "none"))).containsExactly(1, 3, 5, 7, 9, 11, 13, 15, 17, 19);
        assertThat(ids(and(in("_id", 1, 2, 3, 4), in("brand", "b1", "b2"), gte("price", 2))))
                .containsExactly(2);
        assertThat(ids(new Document("_id", new Document("$in", List.of(1, 2, 3)).append("$gt", 1))))
                .containsExactly(2, 3);
        assertThat(ids(in("brand", Arrays.asList("b0", null)))).containsExactly(0, 4, 8, 12, 16);
    }

    @Test
    void findsDocumentsByAnyValueOfAnArray() {
        insertNumbered();
        assertThat(ids(eq("tags", "t4"))).containsExactly(4, 9, 14, 19);
        assertThat(ids(in("tags", "t3", "t4"))).containsExactly(3, 4, 8, 9, 13, 14, 18, 19);
        orders.updateOne(eq(4), set("tags", List.of("t9")));
        assertThat(ids(in("tags", "t4", "t9"))).containsExactly(4, 9, 14, 19);
        orders.updateOne(eq(9), set("tags", "t9"));
        assertThat(ids(eq("tags", "t9"))).containsExactly(4, 9);
    }

    @Test
    void findsRangesOfOneType() {
        insertNumbered();
        orders.insertMany(List.of(
                doc(100).append("price", "5"),
                doc(101).append("price", 5.5),
                doc(102).append("price", List.of(2, 50)),
                doc(103)));
        assertThat(ids(and(gt("price", 4), lte("price", 6L)))).containsExactly(5, 6, 101, 102);
        assertThat(ids(lt("price", 1))).containsExactly(0);
        assertThat(ids(gte("price", "4"))).containsExactly(100);
        assertThat(ids(gt("price", 49))).containsExactly(102);
        assertThat(ids(and(gt("price", 9), lt("price", 5)))).containsExactly(102);
    }

    @Test
    void deletesAndUpdatesManyThroughAnIndex() {
        insertNumbered();
        assertThat(orders.deleteMany(in("_id", 1, 2, 3, 99)).getDeletedCount()).isEqualTo(3);
        assertThat(orders.updateMany(in("brand", "b0"), set("brand", "b9")).getModifiedCount())
                .isEqualTo(5);
        assertThat(orders.updateMany(gte("price", 10), new Document("$inc", new Document("price", 5)))
                        .getModifiedCount())
                .isEqualTo(10);
        assertThat(orders.countDocuments(gte("price", 15))).isEqualTo(10);
        assertThat(orders.deleteMany(in("brand", "b9", "b2")).getDeletedCount()).isEqualTo(9);
        assertThat(orders.countDocuments()).isEqualTo(8);
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
    void ttlIndexDeletesExpiredDocuments() {
        orders.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(1L, TimeUnit.SECONDS));
        assertThat(orders.listIndexes().into(new ArrayList<>()))
                .anySatisfy(index -> assertThat(((Number) index.getOrDefault("expireAfterSeconds", -1)).intValue())
                        .isEqualTo(1));
        orders.insertOne(doc("old").append("at", Instant.EPOCH));
        orders.insertOne(doc("young").append("at", Instant.now().plusSeconds(3600)));
        await().atMost(TTL_PATIENCE).until(() -> orders.countDocuments() <= 1);
        assertThat(orders.find().into(new ArrayList<>()))
                .extracting(found -> found.get("_id"))
                .containsExactly("young");
    }
}
