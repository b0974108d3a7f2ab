package fr.prendresoin.website.formation;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.errors.Unavailable;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.offres.Offers;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Answer.Refused;
import fr.prendresoin.website.services.Answer.Withdrawn;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import fr.prendresoin.website.services.Together;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Pages of courses.
@Controller
class FormationController {

    private static final int NEAR = 30;

    private final Service search;
    private final Offers offers;
    private final Catalogue catalogue;
    private final Html html;
    private final JsonMapper json;

    FormationController(Services services, Offers offers, Catalogue catalogue, Html html, JsonMapper json) {
        this.search = services.search();
        this.offers = offers;
        this.catalogue = catalogue;
        this.html = html;
        this.json = json;
    }

    @GetMapping("/formations/{id}")
    View one(@PathVariable String id) {
        var metiers = Together.ask(catalogue::metiers);
        return switch (search.one("/api/formations", "id", id, Formation.class)) {
            case Found<Formation>(Formation formation) -> html.page("formation/formation", sheet(formation, metiers));
            case Withdrawn<Formation>(var said) ->
                html.page(HttpStatus.GONE, "formation/retiree", json.treeToValue(said, GoneFormation.class));
            case Down<Formation> _ -> throw new Unavailable();
            case Missing<Formation> _, Refused<Formation> _ -> throw new NotFound();
        };
    }

    private FormationSheet sheet(Formation formation, Supplier<Answer<List<MetierSummary>>> metiers) {
        Address near = near(formation);
        var found = formation.metiers().isEmpty() ? null : offers.find(near.with("size", 3));
        return new FormationSheet(formation, metiers.get(), near, found);
    }

    /// Who follows a course looks for work near it, or anywhere when it is followed from home.
    private static Address near(Formation formation) {
        Address all = Address.of("/offres").withAll("metier", formation.metiers());
        return formation.places().stream()
                .map(Formation.Place::commune)
                .filter(commune -> commune != null)
                .findFirst()
                .map(commune -> all.with("commune", commune).with("radius", NEAR))
                .orElse(all);
    }
}
