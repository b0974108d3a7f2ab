package fr.prendresoin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void laterIdsSortBehindEarlierOnes() {
        assertThat(Uuid7.at(1_000)).isLessThan(Uuid7.at(1_001));
    }

    @Test
    void versionAndVariantAreThoseOfTheStandard() {
        UUID id = UUID.fromString(Uuid7.next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        assertThat(Stream.generate(() -> Uuid7.at(1)).limit(10_000).distinct()).hasSize(10_000);
    }
}
