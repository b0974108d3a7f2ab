package fr.prendresoin.search.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.orientation.Explanation.Reason;
import fr.prendresoin.search.orientation.Explanation.ToKnow;
import fr.prendresoin.search.orientation.Questionnaire.MetierPortrait;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Explanation explanation = new Explanation(Person.questionnaire(), Person.weights());

    @Test
    void reasonsNameTheAnswersThatSpeakForTheMetier() {
        List<Reason> reasons = reasons("q1:d;q4:a;q10:a", "aide-medico-psychologique");

        assertThat(reasons).extracting(Reason::question).containsExactly("q1", "q4");
        assertThat(reasons.getFirst().text())
                .isEqualTo("Parce que vous avez répondu « Des personnes âgées » : ce métier fait partie des familles"
                        + " « Grand âge » et « Handicap » et repose sur la patience et le contact.");
    }

    @Test
    void anAnswerThatSpeaksAgainstAMetierIsNoReason() {
        assertThat(reasons("q1:a", "ambulancier")).isEmpty();
    }

    @Test
    void aQuestionThatWasPassedOverIsNoReason() {
        assertThat(reasons("q1:-;q4:a", "aide-soignant"))
                .extracting(Reason::question)
                .containsExactly("q4");
    }

    @Test
    void whatAnAnswerRefusesIsToldFirst() {
        List<ToKnow> toKnow = toKnow("q5:b", "aide-soignant");

        assertThat(toKnow.getFirst())
                .isEqualTo(new ToKnow("night", "Ce métier comporte souvent du travail de nuit.", true));
        assertThat(toKnow).filteredOn(ToKnow::contrary).hasSize(1);
        assertThat(toKnow).extracting(ToKnow::code).contains("weekend", "lifting", "bodyCare", "training");
    }

    @Test
    void aLongTrainingIsContraryToAShortTime() {
        assertThat(toKnow("q8:a", "infirmier"))
                .contains(new ToKnow("training", "Il faut compter environ 3 ans de formation.", true));
        assertThat(toKnow("q8:d", "infirmier")).extracting(ToKnow::contrary).containsOnly(false);
    }

    @Test
    void whoHasNoBaccalaureatIsToldThatItComesFirst() {
        assertThat(toKnow("q13j:a", "infirmier")).extracting(ToKnow::code).contains("level");
        assertThat(toKnow("q13j:c", "infirmier")).extracting(ToKnow::code).doesNotContain("level");
        assertThat(toKnow("q13j:a", "aide-menager")).extracting(ToKnow::code).doesNotContain("level");
    }

    @Test
    void aMetierWithoutWhatIsRefusedSaysSo() {
        assertThat(reasons("q7:c", "mediateur-social").getFirst().text())
                .contains("comporte rarement des soins du corps");
    }

    private List<Reason> reasons(String a, String metier) {
        return explanation.reasons(Person.answers("16-25", a), portrait(metier));
    }

    private List<ToKnow> toKnow(String a, String metier) {
        return explanation.toKnow(Person.answers("16-25", a), portrait(metier));
    }

    private static MetierPortrait portrait(String slug) {
        return Person.questionnaire().metiers().stream()
                .filter(metier -> metier.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
