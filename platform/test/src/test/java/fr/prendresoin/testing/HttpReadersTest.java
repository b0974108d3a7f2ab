package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HttpReadersTest {

    private record Families(List<Family> items) {}

    private record Family(String slug, String label) {}

    private record Renamed(List<Name> items) {}

    private record Name(String slug, String name) {}

    @Test
    void whatReadsOnlyWhatIsDescribedPasses() {
        HttpReaders.assertDescribed("catalog-service", "get /api/families", 200, Families.class);
    }

    @Test
    void aFieldThatNoAnswerHasIsNamedHoweverDeepItIs() {
        assertThatThrownBy(
                        () -> HttpReaders.assertDescribed("catalog-service", "get /api/families", 200, Renamed.class))
                .hasMessageContaining("[Renamed.items.name]");
    }

    @Test
    void anAnswerThatNobodyDescribesCannotBeRead() {
        assertThatThrownBy(
                        () -> HttpReaders.assertDescribed("catalog-service", "get /api/families", 418, Families.class))
                .hasMessageContaining("does not describe 418");
    }
}
