package fr.prendresoin.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne, saint etienne",
        "St Étienne, saint etienne",
        "L’Haÿ-les-Roses, l hay les roses",
        "ŒUVRE, oeuvre",
        "2A004, 2a004",
        "'  --  ', ''"
    })
    void namesMeetWhateverTheirSpelling(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }
}
