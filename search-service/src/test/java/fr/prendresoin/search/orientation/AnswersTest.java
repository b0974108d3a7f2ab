package fr.prendresoin.search.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "q1:a", "q1:a,b;q5:-;q2:c", "q13j:d"})
    void answersAreWrittenAsTheyWereRead(String a) {
        assertThat(Person.answers("16-25", a).written()).isEqualTo(a);
    }

    @Test
    void whatWasPassedOverIsAskedAndHasNoAnswer() {
        Answers answers = Person.answers("16-25", "q5:-;q2:c");

        assertThat(answers.choices()).containsOnlyKeys("q5", "q2");
        assertThat(answers.choices().get("q5")).isEmpty();
        assertThat(answers.areNone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18-30 | q1:a | profile | unknown",
                "16-25 | q99:a | a | unknown",
                "16-25 | q1:z | a | unknown",
                "16-25 | q13r:a | a | unknown",
                "16-25 | q1 | a | format",
                "16-25 | q1: | a | format",
                "16-25 | :a | a | format",
                "16-25 | q1:a; | a | format",
                "16-25 | q1:a;q1:b | a | repeated",
                "16-25 | q1:a,a | a | repeated",
                "16-25 | q1:a,b,c | a | size",
                "16-25 | q2:a,b | a | size",
                "16-25 | q1:a,- | a | unknown",
                "16-25 | q1:a;q2:a;q3:a;q4:a;q5:a;q6:a;q7:a;q8:a;q9:a | a | size"
            })
    void whatIsNoAnswerIsRefusedByItsName(String profile, String a, String field, String rule) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Person.answers(profile, a))
                .satisfies(refused -> {
                    FieldError error = errors(refused).getFirst();
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.rule()).isEqualTo(rule);
                    assertThat(error.message()).isNotBlank();
                });
    }

    @SuppressWarnings("unchecked")
    private static List<FieldError> errors(InvalidRequest refused) {
        return (List<FieldError>)
                Objects.requireNonNull(refused.problem().getProperties()).getOrDefault("errors", List.of());
    }
}
