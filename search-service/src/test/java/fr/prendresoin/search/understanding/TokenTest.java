package fr.prendresoin.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    @Test
    void theEndingOfTheOtherGenderIsNoWord() {
        assertThat(Token.of("Infirmier(ère) et aide-soignant·e·s"))
                .extracting(Token::word)
                .containsExactly("infirmier", "et", "aide", "soignant");
    }

    @Test
    void dottedAcronymsAreOneWord() {
        assertThat(Token.of("A.S. ou I.D.E")).extracting(Token::word).containsExactly("as", "ou", "ide");
    }

    @ParameterizedTest
    @CsvSource({
        "infirmier, infirmieres",
        "soignant, soignantes",
        "educateur, educatrices",
        "masseur, masseuse",
        "specialise, specialisees",
        "social, sociaux",
        "maternel, maternelles",
        "pharmacien, pharmacienne",
        "handicape, handicapees"
    })
    void gendersAndNumbersMeet(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"puericulture, puericultrice", "aide, aidant", "maternel, maternite", "soin, soignant"})
    void otherWordsDoNot(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }
}
