package fr.prendresoin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void smallAggregatesGoInFiveHundreds() {
        List<Aggregate> aggregates = aggregates(1_201, "x");
        assertThat(Batches.of(aggregates)).extracting(List::size).containsExactly(500, 500, 201);
        assertThat(Batches.of(aggregates).stream().flatMap(List::stream)).containsExactlyElementsOf(aggregates);
    }

    @Test
    void largeAggregatesGoInFewer() {
        assertThat(Batches.of(aggregates(3, "x".repeat(600_000))))
                .extracting(List::size)
                .containsExactly(1, 1, 1);
    }

    @Test
    void nothingIsNoBatch() {
        assertThat(Batches.of(List.of())).isEmpty();
    }

    private static List<Aggregate> aggregates(int count, String content) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Aggregate(Kind.METIER, "m" + i, "type", content, content))
                .toList();
    }
}
