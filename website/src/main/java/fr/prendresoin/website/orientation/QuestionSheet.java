package fr.prendresoin.website.orientation;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.orientation.Step.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a question.
///
/// @param chosen what was chosen, when that is no answer
/// @param fault why it is none
public record QuestionSheet(
        Step step,
        Question question,
        List<String> chosen,
        @Nullable String fault) implements Screen {

    @Override
    public Page page() {
        return Page.of(Section.ORIENTATION, progress(), question.text(), "/orientation")
                .below(new Crumb("M’orienter", "/orientation"))
                .unlisted();
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    public String progress() {
        return "Question " + number() + " sur " + step.most() + " au plus";
    }

    public int number() {
        return step.asked() + 1;
    }

    /// How much has been asked, of a hundred.
    public int percent() {
        return 100 * step.asked() / step.most();
    }

    /// Whether it takes several answers.
    public boolean isOpen() {
        return question.choices() > 1;
    }

    /// The question before, without its answer.
    public Address back() {
        return step.answers().isEmpty()
                ? Address.of("/orientation")
                : Answers.address("/orientation", step.profile(), Answers.withoutLast(step.answers()));
    }

    /// The results of what has been answered so far.
    public @Nullable Address results() {
        return step.results() == null ? null : Answers.results(step);
    }
}
