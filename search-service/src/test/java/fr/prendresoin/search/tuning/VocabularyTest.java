package fr.prendresoin.search.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.spelling.Folded;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final List<String> TISF = List.of("tisf", "technicien de l’intervention sociale et familiale");
    private static final List<String> AS = List.of("as", "deas", "aide soignant");
    private static final List<String> ASS = List.of("ass", "deass", "assistant social");
    private static final List<String> AVS = List.of("avs", "auxiliaire de vie", "auxiliaire de vie sociale");
    private static final List<String> AIDE = List.of("aide", "soutien");

    private final Vocabulary vocabulary = new Vocabulary(List.of(TISF, AS, ASS, AVS, AIDE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TISF",
                "technicienne de l'intervention sociale et familiale",
                "techniciens d’intervention sociale, familiale"
            })
    void anExpressionIsKnownInEveryGenderAndWithoutItsSmallWords(String typed) {
        assertThat(meanings(typed)).isEqualTo(TISF);
    }

    @Test
    void theLongestExpressionIsTaken() {
        assertThat(longest("auxiliaire de vie sociale lyon")).isEqualTo(new Vocabulary.Found(3, AVS));
        assertThat(longest("auxiliaire de vie lyon")).isEqualTo(new Vocabulary.Found(2, AVS));
        assertThat(longest("aides soignantes")).isEqualTo(new Vocabulary.Found(2, AS));
        assertThat(longest("aide lyon")).isEqualTo(new Vocabulary.Found(1, AIDE));
    }

    @Test
    void acronymsWhoseStemsMeetStayApart() {
        assertThat(meanings("DEAS")).isEqualTo(AS);
        assertThat(meanings("deass")).isEqualTo(ASS);
    }

    @Test
    void theBeginningOfAnExpressionIsNone() {
        assertThat(longest("technicien de laboratoire")).isNull();
        assertThat(longest("")).isNull();
    }

    @Test
    void aMisspeltWordMayStandForOneOfAnExpression() {
        assertThat(vocabulary.longest(List.of(List.of("auxilliaire", "auxiliaire"), List.of("vie"))))
                .isEqualTo(new Vocabulary.Found(2, AVS));
    }

    private List<String> meanings(String typed) {
        Vocabulary.Found found = longest(typed);
        return found == null ? List.of() : found.meanings();
    }

    private Vocabulary.@Nullable Found longest(String typed) {
        return vocabulary.longest(Folded.telling(typed).stream().map(List::of).toList());
    }
}
