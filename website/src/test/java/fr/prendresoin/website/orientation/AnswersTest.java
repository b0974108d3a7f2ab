package fr.prendresoin.website.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void anAnswerIsAddedAndTakenAway() {
        assertThat(Answers.and("", "q1:a,b")).isEqualTo("q1:a,b");
        assertThat(Answers.and("q1:a,b", "q5:-")).isEqualTo("q1:a,b;q5:-");
        assertThat(Answers.withoutLast("q1:a,b;q5:-")).isEqualTo("q1:a,b");
        assertThat(Answers.withoutLast("q1:a,b")).isEmpty();
    }

    @Test
    void aQuestionIsAskedAgainWithTheAnswersBeforeIt() {
        assertThat(Answers.before("q11:a;q1:b;q5:-", "q1")).isEqualTo("q11:a");
        assertThat(Answers.before("q11:a;q1:b;q5:-", "q5")).isEqualTo("q11:a;q1:b");
        assertThat(Answers.before("q11:a;q1:b", "q11")).isEmpty();
    }
}
