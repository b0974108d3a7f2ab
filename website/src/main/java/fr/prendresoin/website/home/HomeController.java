package fr.prendresoin.website.home;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.offres.Offers;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Services;
import fr.prendresoin.website.services.Together;
import fr.prendresoin.website.territoires.Territories;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class HomeController {

    private final Services services;
    private final Offers offers;
    private final Catalogue catalogue;
    private final Territories territories;
    private final Places places;
    private final Testimonials testimonials;
    private final Html html;

    HomeController(
            Services services,
            Offers offers,
            Catalogue catalogue,
            Territories territories,
            Places places,
            Testimonials testimonials,
            Html html) {
        this.services = services;
        this.offers = offers;
        this.catalogue = catalogue;
        this.territories = territories;
        this.places = places;
        this.testimonials = testimonials;
        this.html = html;
    }

    /// Everything is counted anew: a number that is old would be wrong, and none of these takes long.
    @GetMapping("/")
    View home(HttpServletRequest request) {
        Address asked = Asked.of(request, List.of("lieu", "commune"));
        var counted = Together.ask(() -> offers.find(Address.of("").with("size", 1)));
        var others = Together.ask(() -> services.search()
                .get(
                        Address.of("/api/search")
                                .withAll("kind", List.of("formations", "events"))
                                .with("size", 1),
                        Home.Others.class));
        var families = Together.ask(catalogue::families);
        var metiers = Together.ask(catalogue::metiers);
        Where where = places.find(asked);
        String commune = where.code();
        var nearby = commune == null ? null : territories.commune(commune);
        return html.page(
                where.status(),
                "accueil",
                new Home(
                        counted.get(),
                        others.get(),
                        families.get(),
                        metiers.get(),
                        where,
                        nearby,
                        testimonials.testimonials()));
    }
}
