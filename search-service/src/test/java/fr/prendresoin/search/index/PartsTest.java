package fr.prendresoin.search.index;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aDocumentIsAlwaysInTheSamePart() {
        assertThat(Parts.of("ft-PS0A1B2C3")).isEqualTo("48");
        assertThat(Parts.of("lheo-14_AF_0000011179")).isEqualTo("32");
    }

    @Test
    void fourTimesTodaysOffersAreWellBelowTheLimitInEveryPart() {
        Map<String, Long> parts = IntStream.range(0, 472_000)
                .mapToObj(number -> "ft-1%06X".formatted(number))
                .collect(groupingBy(Parts::of, counting()));

        assertThat(parts.keySet()).isEqualTo(Parts.ALL);
        assertThat(parts.values()).allSatisfy(size -> assertThat(size).isBetween(7_000L, 7_800L));
    }
}
