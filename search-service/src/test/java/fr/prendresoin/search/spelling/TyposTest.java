package fr.prendresoin.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {

    @ParameterizedTest
    @CsvSource({
        "infirmier, infirmer",
        "infirmier, infirmeir",
        "infirmier, ifirm",
        "educateur, educatuer",
        "puericultrice, puericultirce",
        "kinesitherapeute, kinesiterapeute"
    })
    void aLongWordMayBeMisspelt(String word, String typed) {
        assertThat(Typos.mayBegin(word, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"aes, aed", "ide, idr", "aide, aire", "infirmier, confirmer", "social, banal", "garde, "})
    void aShortOrOtherWordMayNot(String word, String typed) {
        assertThat(Typos.mayBegin(word, typed == null ? "" : typed)).isFalse();
    }
}
