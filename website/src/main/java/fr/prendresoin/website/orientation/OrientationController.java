package fr.prendresoin.website.orientation;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.errors.Unavailable;
import fr.prendresoin.website.financements.Fundings;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.orientation.Reply.Faulty;
import fr.prendresoin.website.orientation.Reply.Given;
import fr.prendresoin.website.orientation.Reply.None;
import fr.prendresoin.website.orientation.Step.Question;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Answer.Refused;
import fr.prendresoin.website.services.Answer.Withdrawn;
import fr.prendresoin.website.services.Together;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Pages of the questionnaire: one for each question, and its results.
@Controller
class OrientationController {

    private final Questionnaire questionnaire;
    private final Fundings fundings;
    private final Catalogue catalogue;
    private final Places places;
    private final Html html;

    OrientationController(
            Questionnaire questionnaire, Fundings fundings, Catalogue catalogue, Places places, Html html) {
        this.questionnaire = questionnaire;
        this.fundings = fundings;
        this.catalogue = catalogue;
        this.places = places;
        this.html = html;
    }

    @GetMapping("/orientation")
    View question(HttpServletRequest request) {
        Address asked = Asked.of(request, List.of("profile", "a", "question", "reponse", "passer"));
        if (asked.first("profile").isEmpty()) {
            return html.page("orientation/debut", new Start(false));
        }
        return switch (questionnaire.step(asked.first("profile"), asked.first("a"))) {
            case Found<Step>(Step step) -> after(step, asked);
            case Refused<Step> _ -> unreadable();
            case Down<Step> _ -> throw new Unavailable();
            case Missing<Step> _, Withdrawn<Step> _ -> throw new NotFound();
        };
    }

    /// A reply leads to an address that bears it; that page can be gone back to, and asked for again.
    private View after(Step step, Address asked) {
        Question next = step.next();
        if (next == null) {
            return html.elsewhere(Answers.results(step));
        }
        return switch (Reply.to(next, asked)) {
            case None _ -> html.page("orientation/question", new QuestionSheet(step, next, List.of(), null));
            case Given(String written) ->
                html.elsewhere(Answers.address("/orientation", step.profile(), Answers.and(step.answers(), written)));
            case Faulty(List<String> chosen, String fault) ->
                html.page(HttpStatus.BAD_REQUEST, "orientation/question", new QuestionSheet(step, next, chosen, fault));
        };
    }

    @GetMapping("/orientation/resultats")
    View results(HttpServletRequest request) {
        Address here = Asked.of(request, List.of("profile", "a", "lieu", "commune"));
        String profile = here.first("profile");
        String answers = here.first("a");
        var said = Together.ask(() -> questionnaire.step(profile, answers));
        var paths = Together.ask(fundings::slugs);
        var metiers = Together.ask(catalogue::metiers);
        Where where = places.find(here);
        return switch (questionnaire.suggestions(profile, answers, where.code())) {
            case Found<Suggestions>(Suggestions found) -> {
                var outcome = new Outcome(here, where, found, said.get(), paths.get(), metiers.get());
                yield html.page(outcome.status(), "orientation/resultats", outcome);
            }
            case Refused<Suggestions> _ -> unreadable();
            case Down<Suggestions> _ -> throw new Unavailable();
            case Missing<Suggestions> _, Withdrawn<Suggestions> _ -> throw new NotFound();
        };
    }

    private View unreadable() {
        return html.page(HttpStatus.BAD_REQUEST, "orientation/debut", new Start(true));
    }
}
