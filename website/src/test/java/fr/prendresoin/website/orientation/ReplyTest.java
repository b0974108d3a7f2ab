package fr.prendresoin.website.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.orientation.Reply.Faulty;
import fr.prendresoin.website.orientation.Reply.Given;
import fr.prendresoin.website.orientation.Reply.None;
import fr.prendresoin.website.orientation.Step.Option;
import fr.prendresoin.website.orientation.Step.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Question QUESTION = new Question(
            "q1",
            "Avec qui ?",
            "Une ou deux réponses.",
            2,
            List.of(new Option("a", "Des enfants"), new Option("b", "Des malades"), new Option("c", "Des personnes")));

    private static final Address ASKED = Address.of("/orientation").with("question", "q1");

    @Test
    void answersAreWrittenAsTheAddressBearsThem() {
        assertThat(Reply.to(QUESTION, ASKED.withAll("reponse", List.of("c", "a"))))
                .isEqualTo(new Given("q1:a,c"));
    }

    @Test
    void aQuestionThatIsPassedOverIsWrittenToo() {
        assertThat(Reply.to(QUESTION, ASKED.with("passer", 1).with("reponse", "a")))
                .isEqualTo(new Given("q1:-"));
    }

    @Test
    void nothingChosenIsNoAnswer() {
        assertThat(Reply.to(QUESTION, ASKED))
                .isEqualTo(new Faulty(List.of(), "Choisissez une réponse, ou passez la question."));
        assertThat(Reply.to(QUESTION, ASKED.with("reponse", "z"))).isInstanceOf(Faulty.class);
    }

    @Test
    void tooManyAreNoAnswerAndStayChosen() {
        assertThat(Reply.to(QUESTION, ASKED.withAll("reponse", List.of("a", "b", "c"))))
                .isEqualTo(new Faulty(List.of("a", "b", "c"), "Choisissez 2 réponses au plus."));
    }

    @Test
    void aReplyToAnotherQuestionIsNone() {
        assertThat(Reply.to(QUESTION, Address.of("/orientation").with("reponse", "a")))
                .isEqualTo(new None());
        assertThat(Reply.to(QUESTION, ASKED.with("question", "q2").with("reponse", "a")))
                .isEqualTo(new None());
    }
}
