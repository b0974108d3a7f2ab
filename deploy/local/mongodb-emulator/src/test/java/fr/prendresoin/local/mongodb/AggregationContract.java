package fr.prendresoin.local.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Facet;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Variable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AggregationContract extends MongoContract {

    @BeforeEach
    void insertOrders() {
        orders.insertMany(List.of(
                doc(1).append("sku", "A")
                        .append(
                                "lines",
                                List.of(
                                        new Document("sku", "A").append("q", 1),
                                        new Document("sku", "B").append("q", 2))),
                doc(2).append("sku", "A").append("lines", List.of(new Document("sku", "B").append("q", 3)))));
        database.getCollection("stock").insertOne(doc("A").append("left", 7));
    }

    private List<Document> aggregate(Bson... stages) {
        return orders.aggregate(List.of(stages)).into(new ArrayList<>());
    }

    @Test
    void unwindsAndGroups() {
        assertThat(aggregate(
                        Aggregates.unwind("$lines"),
                        Aggregates.group("$lines.sku", Accumulators.sum("q", "$lines.q")),
                        Aggregates.sort(Sorts.ascending("_id"))))
                .containsExactly(doc("A").append("q", 1), doc("B").append("q", 5));
    }

    @Test
    void computesFacets() {
        Document facets = aggregate(Aggregates.facet(
                        new Facet("count", Aggregates.count()), new Facet("bySku", Aggregates.sortByCount("$sku"))))
                .getFirst();
        assertThat(facets.getList("count", Document.class)).containsExactly(new Document("count", 2));
        assertThat(facets.getList("bySku", Document.class)).containsExactly(doc("A").append("count", 2));
    }

    @Test
    void joinsByFieldAndByPipeline() {
        assertThat(aggregate(
                                Aggregates.match(eq(1)),
                                Aggregates.lookup("stock", "sku", "_id", "stock"),
                                Aggregates.lookup(
                                        "stock",
                                        List.of(new Variable<>("sku", "$sku")),
                                        List.of(Aggregates.limit(1)),
                                        "any"))
                        .getFirst())
                .containsEntry("stock", List.of(doc("A").append("left", 7)))
                .containsEntry("any", List.of(doc("A").append("left", 7)));
    }

    @Test
    void computesExpressions() {
        Document projection = new Document("year", Document.parse("{$dateToString: {format: '%Y', date: '$at'}}"))
                .append("size", Document.parse("{$cond: [{$gt: [{$size: '$lines'}, 1]}, 'many', 'one']}"));
        orders.updateOne(eq(1), new Document("$set", new Document("at", Instant.EPOCH)));
        assertThat(aggregate(Aggregates.match(eq(1)), Aggregates.project(projection)))
                .containsExactly(doc(1).append("year", "1970").append("size", "many"));
    }

    @Test
    void mergesIntoAnotherCollection() {
        orders.aggregate(List.of(Aggregates.merge("copy"))).toCollection();
        assertThat(database.getCollection("copy").countDocuments()).isEqualTo(2);
    }
}
