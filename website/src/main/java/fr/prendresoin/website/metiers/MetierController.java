package fr.prendresoin.website.metiers;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.formations.Formations;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.offres.Offers;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Together;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Pages of métiers.
@Controller
class MetierController {

    private static final int NEAR = 30;

    private final Catalogue catalogue;
    private final Offers offers;
    private final Formations formations;
    private final Places places;
    private final Html html;

    MetierController(Catalogue catalogue, Offers offers, Formations formations, Places places, Html html) {
        this.catalogue = catalogue;
        this.offers = offers;
        this.formations = formations;
        this.places = places;
        this.html = html;
    }

    @GetMapping("/metiers")
    View list() {
        var families = Together.ask(catalogue::families);
        var metiers = catalogue.metiers();
        return html.page("metiers/liste", new MetierList(families.get().orFail(), metiers.orFail()));
    }

    @GetMapping("/metiers/{slug}")
    View one(@PathVariable String slug, HttpServletRequest request) {
        Address here = Asked.of(request, List.of("lieu", "commune", "simple"));
        var fiche = Together.ask(() -> catalogue.fiche(slug));
        Where where = places.find(here);
        Address wanted = Address.of("").with("metier", slug).with("commune", where.code());
        Address near = where.code() == null ? wanted : wanted.with("radius", NEAR);
        var found = Together.ask(() -> offers.find(near.with("size", 3)));
        var courses = Together.ask(() -> formations.find(near.with("size", 3)));
        Fiche read = fiche.get().orFail();
        return read.described()
                ? html.page(
                        where.status(),
                        "metiers/fiche",
                        new FicheSheet(read, here, where, near, found.get(), courses.get()))
                : html.page("metiers/autre", new ShortSheet(read));
    }
}
