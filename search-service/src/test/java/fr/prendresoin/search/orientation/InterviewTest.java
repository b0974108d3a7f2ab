package fr.prendresoin.search.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.orientation.Questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {

    @ParameterizedTest
    @ValueSource(strings = {"16-25", "30-55"})
    void nobodyIsAskedMoreThanEightQuestionsOrOneTwice(String profile) {
        for (int nth = 0; nth < 3; nth++) {
            int answer = nth;
            var asked = new ArrayList<String>();
            Person.asked(profile, question -> {
                asked.add(question.id());
                return question.answers()
                        .get(answer % question.answers().size())
                        .id();
            });
            assertThat(asked).hasSize(8).doesNotHaveDuplicates();
        }
    }

    @Test
    void passingAQuestionIsAnAnswer() {
        var asked = new ArrayList<String>();
        Answers answers = Person.asked("16-25", question -> {
            asked.add(question.id());
            return "-";
        });

        assertThat(asked).hasSize(8).doesNotHaveDuplicates();
        assertThat(answers.areNone()).isTrue();
    }

    @Test
    void theLastQuestionIsAboutTheSituation() {
        assertThat(last("16-25").id()).isEqualTo("q13j");
        assertThat(last("30-55").id()).isEqualTo("q13r");
    }

    @Test
    void whoEachAnswerTellsApartIsAskedDifferentQuestions() {
        Set<List<String>> ways = Set.of(asked("q1:a"), asked("q1:c"), asked("q1:f"));

        assertThat(ways).hasSize(3);
    }

    @Test
    void theFirstQuestionIsTheMostTelling() {
        assertThat(Person.interview().next(Person.answers("30-55", "")))
                .map(Question::id)
                .contains("q1");
    }

    private static List<String> asked(String first) {
        String id = first.substring(0, first.indexOf(':'));
        var asked = new ArrayList<String>();
        Person.asked("30-55", question -> {
            asked.add(question.id());
            return question.id().equals(id) ? first.substring(first.indexOf(':') + 1) : "a";
        });
        return asked;
    }

    private static Question last(String profile) {
        var asked = new ArrayList<Question>();
        Person.asked(profile, question -> {
            asked.add(question);
            return "b";
        });
        return asked.getLast();
    }
}
