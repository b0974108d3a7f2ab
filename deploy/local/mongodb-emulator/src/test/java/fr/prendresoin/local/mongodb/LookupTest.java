package fr.prendresoin.local.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which documents a query looks at. The collection is never asked: what an index cannot answer would be a scan. */
class LookupTest {

    private final OrderedIndex brand = new OrderedIndex("brand_1", List.of(new IndexKey("brand", true)));
    private final OrderedIndex price = new OrderedIndex("price_1", List.of(new IndexKey("price", true)));
    private final OrderedIndex tags = new OrderedIndex("tags_1", List.of(new IndexKey("tags", true)));

    @BeforeEach
    void index() {
        IntStream.range(0, 100).forEach(i -> {
            Document document = new Document("_id", i)
                    .append("brand", "b" + i % 20)
                    .append("price", i)
                    .append("tags", List.of("t" + i % 10, "u" + i % 50));
            List.of(brand, price, tags).forEach(index -> index.add(document, i));
        });
    }

    private @Nullable Lookup lookup(Document query) {
        List<Index<Object>> indexes = List.of(brand, price, tags);
        return Lookup.of(query, indexes);
    }

    private List<Object> positions(Document query) {
        return Objects.requireNonNull(lookup(query)).positions().get().toList();
    }

    private static Document in(String field, Object... values) {
        return new Document(field, new Document("$in", List.of(values)));
    }

    @Test
    void idsAreLookedUpAndNotComparedAgain() {
        Lookup ids = Objects.requireNonNull(lookup(in("_id", 3, 1, 1.0)));
        assertThat(ids.positions().get()).containsExactly(1, 3);
        assertThat(ids.remaining()).isEmpty();

        Lookup more = Objects.requireNonNull(lookup(in("_id", 3).append("brand", "b3")));
        assertThat(more.positions().get()).containsExactly(3);
        assertThat(more.remaining()).isEqualTo(new Document("brand", "b3"));
    }

    @Test
    void severalValuesOfAnIndexedFieldAreLookedUp() {
        assertThat(positions(in("brand", "b1", "b2"))).containsExactlyInAnyOrder(1, 21, 41, 61, 81, 2, 22, 42, 62, 82);
        assertThat(positions(in("tags", "u7", "u8"))).containsExactlyInAnyOrder(7, 57, 8, 58);
    }

    @Test
    void theConditionWithTheFewestDocumentsIsLookedUp() {
        assertThat(positions(new Document("tags", "t7").append("tags", "u7").append("unknown", 1)))
                .containsExactlyInAnyOrder(7, 57);
        assertThat(positions(new Document("$and", List.of(in("tags", "t1"), in("brand", "b1")))))
                .containsExactlyInAnyOrder(1, 21, 41, 61, 81);
    }

    @Test
    void rangesAreLookedUp() {
        assertThat(positions(new Document("price", new Document("$gt", 10).append("$lte", 12.0))))
                .containsExactly(11, 12);
        assertThat(positions(new Document("price", new Document("$lt", 2)))).containsExactly(0, 1);
    }

    @Test
    void whatNoIndexAnswersIsAScan() {
        assertThat(lookup(new Document("unknown", 1))).isNull();
        assertThat(lookup(new Document("brand", null))).isNull();
        assertThat(lookup(in("brand", "b1", new Document("x", 1)))).isNull();
        assertThat(lookup(new Document("$or", List.of(in("brand", "b1"), in("price", 1)))))
                .isNull();
    }
}
