package fr.prendresoin.website.offres;

import fr.prendresoin.website.flux.Atom;
import fr.prendresoin.website.flux.Feed;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.question.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The newest offers of a search, to be followed.
@Controller
class OfferFeedController {

    private final Offers offers;
    private final Places places;
    private final Atom atom;

    OfferFeedController(Offers offers, Places places, Atom atom) {
        this.offers = offers;
        this.places = places;
        this.atom = atom;
    }

    @GetMapping("/offres.atom")
    View feed(HttpServletRequest request) {
        var question = Question.of(OfferList.FORM, request, places, here -> offers.find(Feed.newest(here, "date")));
        return atom.view(question, "offres/liste", new OfferList(question, null), OfferFeedController::entries);
    }

    private static List<Feed.Entry> entries(OfferPage newest) {
        return newest.items().stream()
                .map(card ->
                        new Feed.Entry(card.title(), card.path(), card.publishedAt(), card.updatedAt(), summary(card)))
                .toList();
    }

    private static String summary(OfferCard card) {
        return Feed.summary(
                card.company() == null ? null : card.company().name(),
                card.where(),
                card.contract().text(),
                card.salary() == null ? null : card.salary().text(),
                "Source\u00a0: " + card.source().name());
    }
}
