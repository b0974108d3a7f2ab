package fr.prendresoin.website.metiers;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.formations.Formations;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.offres.Offers;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Together;
import fr.prendresoin.website.territoires.Territories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Pages of métiers in towns.
@Controller
class LandingController {

    private final Landings landings;
    private final Catalogue catalogue;
    private final Offers offers;
    private final Formations formations;
    private final Territories territories;
    private final Places places;
    private final Html html;

    LandingController(
            Landings landings,
            Catalogue catalogue,
            Offers offers,
            Formations formations,
            Territories territories,
            Places places,
            Html html) {
        this.landings = landings;
        this.catalogue = catalogue;
        this.offers = offers;
        this.formations = formations;
        this.territories = territories;
        this.places = places;
        this.html = html;
    }

    @GetMapping("/metiers/{slug}/{ville}")
    View town(@PathVariable String slug, @PathVariable String ville) {
        var fiche = Together.ask(() -> catalogue.fiche(slug));
        Landing landing = find(slug, ville).orFail();
        if (!ville.equals(landing.commune().slug())) {
            return html.moved(landing.path());
        }
        Address near = Address.of("")
                .with("metier", slug)
                .with("commune", landing.commune().code())
                .with("radius", landing.radiusKm());
        var found = Together.ask(() -> offers.find(near.with("size", 5)));
        var courses = Together.ask(() -> formations.find(near.with("size", 3)));
        var territory = Together.ask(() -> territories.commune(landing.commune().code()));
        return html.page(
                "metiers/ville",
                new LandingSheet(landing, fiche.get().orFail(), near, found.get(), courses.get(), territory.get()));
    }

    /// What is written otherwise than in its address, `lyon`, `Lyon-69` or `69123`, is looked up by its name, if
    /// only one town has it.
    private Answer<Landing> find(String metier, String town) {
        Answer<Landing> landing = landings.one(metier, French.slug(town));
        if (!(landing instanceof Missing<Landing>)) {
            return landing;
        }
        String code = places.named(town.replace('-', ' ')).code();
        if (code == null) {
            throw new NotFound();
        }
        return landings.one(metier, code);
    }
}
