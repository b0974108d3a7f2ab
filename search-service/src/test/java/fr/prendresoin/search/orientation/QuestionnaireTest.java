package fr.prendresoin.search.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.orientation.Questionnaire.Choice;
import fr.prendresoin.search.orientation.Questionnaire.MetierPortrait;
import fr.prendresoin.search.orientation.Questionnaire.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private final Questionnaire questionnaire = Person.questionnaire();

    @Test
    void allKeyMetiersAreThere() {
        assertThat(questionnaire.metiers())
                .extracting(MetierPortrait::slug)
                .hasSize(26)
                .doesNotHaveDuplicates();
    }

    @Test
    void idsAreUniqueAndShort() {
        assertThat(questionnaire.questions())
                .extracting(Question::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("q\\d{1,2}[jr]?"));
        assertThat(questionnaire.questions())
                .allSatisfy(question -> assertThat(question.answers())
                        .extracting(Choice::id)
                        .doesNotHaveDuplicates()
                        .allMatch(id -> id.matches("[a-z]")));
    }

    @Test
    void whatPeopleReadIsSetAsFrenchIs() {
        assertThat(texts())
                .allSatisfy(
                        text -> assertThat(text).isNotBlank().doesNotContain("'", " :", " ;", " ?", " !", "« ", " »"));
    }

    @Test
    void nobodyIsAskedAboutHealth() {
        assertThat(questionnaire.questions())
                .allSatisfy(question ->
                        assertThat(question.text()).doesNotContainIgnoringCase("santé", "malad", "invalid"));
    }

    private List<String> texts() {
        return Stream.of(
                        questionnaire.questions().stream()
                                .flatMap(question -> Stream.concat(
                                        Stream.of(question.text(), question.help()),
                                        question.answers().stream().map(Choice::text))),
                        questionnaire.pathways().stream().flatMap(way -> Stream.of(way.name(), way.text())),
                        questionnaire.traits().values().stream(),
                        questionnaire.families().values().stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
