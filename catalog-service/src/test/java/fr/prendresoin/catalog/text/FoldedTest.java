package fr.prendresoin.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne, st etienne",
        "ST ETIENNE, st etienne",
        "Sainte-Foy-lès-Lyon, ste foy les lyon",
        "Ste Foy les Lyon, ste foy les lyon",
        "Saintes, stes",
        "L’Haÿ-les-Roses, l hay les roses",
        "Sacré-Cœur, sacre coeur",
        "'  Île  d''Yeu ', ile d yeu"
    })
    void writingsOfTheSameNameAreEqual(String typed, String folded) {
        assertThat(Folded.of(typed).text()).isEqualTo(folded);
    }

    @Test
    void wordThatOnlyBeginsLikeSaintKeepsItsLetters() {
        assertThat(Folded.of("Stains").text()).isEqualTo("stains");
        assertThat(Folded.of("Saint").startsWith(Folded.of("st"))).isTrue();
    }

    @Test
    void prefixIsFoundAtTheBeginningOfAnyWord() {
        Folded name = Folded.of("Ambérieu-en-Bugey");
        assertThat(name.hasWordStarting(Folded.of("bug"))).isTrue();
        assertThat(name.hasWordStarting(Folded.of("ugey"))).isFalse();
    }
}
