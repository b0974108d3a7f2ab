package fr.prendresoin.website.correspondance;

import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Together;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The form of wishes. It is sent as a body: what it says of a person belongs in no address. The answer is the page
/// itself, for nothing is kept to which another address could lead.
@Controller
class CorrespondanceController {

    private final Matching matching;
    private final Catalogue catalogue;
    private final Places places;
    private final Html html;

    CorrespondanceController(Matching matching, Catalogue catalogue, Places places, Html html) {
        this.matching = matching;
        this.catalogue = catalogue;
        this.places = places;
        this.html = html;
    }

    /// Some wishes may come from another page: the métiers that it proposes.
    @GetMapping("/correspondance")
    View form(HttpServletRequest request) {
        return page(wishes(request, List.of("metiers", "commune")), List.of(), null);
    }

    @PostMapping("/correspondance")
    View match(HttpServletRequest request) {
        Wishes wishes = wishes(request, Wishes.FIELDS);
        List<Fault> faults = wishes.faults();
        return page(wishes, faults, faults.isEmpty() ? matching.rank(wishes.question()) : null);
    }

    private Wishes wishes(HttpServletRequest request, List<String> fields) {
        var given = Asked.of(request, fields);
        return new Wishes(given, places.find(given));
    }

    private View page(Wishes wishes, List<Fault> faults, @Nullable Answer<Matches> ranked) {
        var families = Together.ask(catalogue::families);
        var diplomas = Together.ask(matching::diplomas);
        var screen = new Correspondance(
                wishes, families.get().orFail(), catalogue.metiers().orFail(), diplomas.get(), faults, ranked);
        return html.page(screen.status(), "correspondance", screen);
    }
}
