package fr.prendresoin.website.formations;

import fr.prendresoin.website.flux.Atom;
import fr.prendresoin.website.flux.Feed;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.question.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The courses of a search that came or changed last, to be followed. When a source made one public is not known.
@Controller
class FormationFeedController {

    private final Formations formations;
    private final Places places;
    private final Atom atom;

    FormationFeedController(Formations formations, Places places, Atom atom) {
        this.formations = formations;
        this.places = places;
        this.atom = atom;
    }

    @GetMapping("/formations.atom")
    View feed(HttpServletRequest request) {
        var question =
                Question.of(FormationList.FORM, request, places, here -> formations.find(Feed.newest(here, "changed")));
        return atom.view(
                question, "formations/liste", new FormationList(question, null), FormationFeedController::entries);
    }

    private static List<Feed.Entry> entries(FormationPage newest) {
        return newest.items().stream().flatMap(FormationFeedController::entry).toList();
    }

    private static Stream<Feed.Entry> entry(FormationCard card) {
        Instant changedAt = card.changedAt();
        return changedAt == null
                ? Stream.empty()
                : Stream.of(new Feed.Entry(card.title(), card.path(), null, changedAt, summary(card)));
    }

    private static String summary(FormationCard card) {
        return Feed.summary(card.provider(), card.where(), card.sessionText(), card.durationText());
    }
}
