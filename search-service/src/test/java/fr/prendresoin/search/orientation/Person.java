package fr.prendresoin.search.orientation;

import fr.prendresoin.search.orientation.Questionnaire.Question;
import java.util.Optional;
import java.util.function.Function;

/// Somebody who is asked question after question, and answers each.
final class Person {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.load();
    private static final Weights WEIGHTS = new Weights(QUESTIONNAIRE);
    private static final Interview INTERVIEW = new Interview(QUESTIONNAIRE, WEIGHTS);

    private Person() {}

    /// @param reply what is said to a question, as an address holds it
    static Answers asked(String profile, Function<Question, String> reply) {
        Answers answers = answers(profile, "");
        Optional<Question> next = INTERVIEW.next(answers);
        while (next.isPresent()) {
            Question question = next.get();
            String before = answers.written();
            answers = answers(
                    profile, (before.isEmpty() ? "" : before + ";") + question.id() + ":" + reply.apply(question));
            next = INTERVIEW.next(answers);
        }
        return answers;
    }

    static Answers answers(String profile, String a) {
        return Answers.read(QUESTIONNAIRE, profile, a);
    }

    static Questionnaire questionnaire() {
        return QUESTIONNAIRE;
    }

    static Weights weights() {
        return WEIGHTS;
    }

    static Ranking ranking() {
        return new Ranking(QUESTIONNAIRE, WEIGHTS);
    }

    static Interview interview() {
        return INTERVIEW;
    }
}
