package fr.prendresoin.website.orientation;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.orientation.Step.Option;
import fr.prendresoin.website.orientation.Step.Question;
import java.util.List;

/// What a person replies to a question.
sealed interface Reply {

    /// Nothing yet.
    record None() implements Reply {}

    /// An answer, or that the question is passed over.
    ///
    /// @param written as the address bears it: `q1:a,b`, `q1:-`
    record Given(String written) implements Reply {}

    /// Something that is no answer.
    record Faulty(List<String> chosen, String fault) implements Reply {}

    /// A reply to another question than this one, from a page that was gone back to, is none.
    static Reply to(Question question, Address asked) {
        if (!asked.has("question", question.id())) {
            return new None();
        }
        if (!asked.first("passer").isEmpty()) {
            return new Given(question.id() + ":-");
        }
        List<String> chosen = question.answers().stream()
                .map(Option::id)
                .filter(id -> asked.has("reponse", id))
                .toList();
        if (chosen.isEmpty()) {
            return new Faulty(chosen, "Choisissez une réponse, ou passez la question.");
        }
        return chosen.size() <= question.choices()
                ? new Given(question.id() + ":" + String.join(",", chosen))
                : new Faulty(
                        chosen,
                        question.choices() == 1
                                ? "Choisissez une seule réponse."
                                : "Choisissez " + question.choices() + " réponses au plus.");
    }
}
