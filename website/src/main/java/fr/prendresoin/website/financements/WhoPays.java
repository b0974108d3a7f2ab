package fr.prendresoin.website.financements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The four questions and, once they are answered, what may suit. The answers are in the address and nowhere else.
///
/// @param here this page
/// @param eligible null until every question has an answer
public record WhoPays(
        List<Question> questions, Address here, @Nullable Eligible eligible) implements Screen {

    static final String PATH = "/financements/qui-peut-payer";
    static final List<String> NAMES = List.of("status", "age", "diploma", "project");

    HttpStatus status() {
        return questions.stream().anyMatch(this::isFaulty) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.FORMATIONS,
                        "Qui peut payer ma formation ?",
                        "Quatre questions, sans inscription : les aides auxquelles vous pouvez prétendre pour vous former"
                                + " aux métiers du soin et de l’accompagnement, et pourquoi.",
                        PATH)
                .below(new Crumb(Section.FORMATIONS.label(), Section.FORMATIONS.path()), FundingList.CRUMB)
                .listedIf(here.parameters().isEmpty());
    }

    @Override
    public boolean isPersonal() {
        return !here.parameters().isEmpty();
    }

    /// One answer to each question.
    static Address answers(Address asked) {
        Address answers = asked;
        for (String name : NAMES) {
            answers = answers.with(name, answers.first(name));
        }
        return answers;
    }

    static boolean isComplete(List<Question> questions, Address here) {
        return questions.stream().allMatch(question -> question.isAnsweredBy(here.first(question.name())));
    }

    /// Whether something was answered, but not this.
    public boolean isFaulty(Question question) {
        return !here.parameters().isEmpty() && !question.isAnsweredBy(here.first(question.name()));
    }

    public boolean isFaulty() {
        return questions.stream().anyMatch(this::isFaulty);
    }

    public boolean isChosen(Question question, Question.Choice choice) {
        return here.first(question.name()).equals(choice.value());
    }

    /// What was answered, in words.
    public List<String> chosen() {
        return questions.stream()
                .flatMap(question -> question.choices().stream().filter(choice -> isChosen(question, choice)))
                .map(Question.Choice::text)
                .toList();
    }
}
