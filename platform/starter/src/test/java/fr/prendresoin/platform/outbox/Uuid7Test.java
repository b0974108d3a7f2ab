package fr.prendresoin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void laterIdsSortBehindEarlierOnesEvenWithinAMillisecond() {
        List<String> ids = Stream.generate(Uuid7::next).limit(100_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void versionAndVariantAreThoseOfTheStandard() {
        UUID id = UUID.fromString(Uuid7.next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
