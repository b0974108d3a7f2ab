package fr.prendresoin.offers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Aide-soignant(e) de l’Hôpital, aide soignant e de l hopital",
        "ŒUVRES Æ ß Ÿ, oeuvres ae ß y",
        "'  A.E.S.  H/F ', a e s h f",
        "e\u0301te\u0301, ete"
    })
    void onlyWordsRemain(String text, String words) {
        assertThat(Fold.words(text)).isEqualTo(words);
    }

    @Test
    void phrasesAreFoundAsWholeWords() {
        var phrases = new Phrases(List.of("personnes âgées", "MAS"));

        assertThat(phrases.areIn(words("auprès de personnes âgées"))).isTrue();
        assertThat(phrases.areIn(words("en MAS ou en FAM"))).isTrue();
        assertThat(phrases.areIn(words("des personnes très âgées, du massage"))).isFalse();
        assertThat(phrases.areIn(words("des personnes"))).isFalse();
    }

    private static String[] words(String text) {
        return Fold.words(text).split(" ", -1);
    }
}
