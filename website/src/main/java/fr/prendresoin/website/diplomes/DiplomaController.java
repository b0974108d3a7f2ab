package fr.prendresoin.website.diplomes;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.formations.Formations;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import fr.prendresoin.website.services.Together;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Pages of diplomas.
@Controller
class DiplomaController {

    private static final int NEAR = 50;

    private final Service catalog;
    private final Formations formations;
    private final Places places;
    private final Html html;

    DiplomaController(Services services, Formations formations, Places places, Html html) {
        this.catalog = services.catalog();
        this.formations = formations;
        this.places = places;
        this.html = html;
    }

    @GetMapping("/diplomes/{code}")
    View one(@PathVariable String code, HttpServletRequest request) {
        Address here = Asked.of(request, List.of("lieu", "commune"));
        var diploma = Together.ask(() -> catalog.get(Address.of("/api/diplomas", code), Diploma.class));
        Where where = places.find(here);
        Address all = Address.of("/formations").with("diploma", code);
        Address near =
                where.code() == null ? all : all.with("commune", where.code()).with("radius", NEAR);
        var found = Together.ask(() -> formations.find(near.with("size", 3)));
        return html.page(
                where.status(),
                "diplomes/diplome",
                new DiplomaSheet(diploma.get().orFail(), here, where, near, found.get()));
    }
}
