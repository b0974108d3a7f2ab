package fr.prendresoin.website.territoires;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.map.Outlines;
import fr.prendresoin.website.places.Commune;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Together;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Pages of territories.
@Controller
class TerritoryController {

    private final Territories territories;
    private final Gazetteer gazetteer;
    private final Outlines outlines;
    private final Html html;

    TerritoryController(Territories territories, Gazetteer gazetteer, Outlines outlines, Html html) {
        this.territories = territories;
        this.gazetteer = gazetteer;
        this.outlines = outlines;
        this.html = html;
    }

    @GetMapping("/territoires")
    View france(HttpServletRequest request) {
        Address here = Asked.of(request, List.of("lieu", "carte"));
        Answer<Country> country = territories.country();
        Sought sought = here.first("lieu").isEmpty() ? null : gazetteer.find(here.first("lieu"), country);
        if (sought instanceof Sought.One one && one.place().hasPage()) {
            return html.elsewhere(Address.of(one.place().path()));
        }
        Measure measure = Measure.asked(here.first("carte"));
        OfferMap map = country.found()
                .map(known -> OfferMap.of(known, outlines, measure))
                .orElse(null);
        var screen = new France(here, sought, country, map, Instant.now());
        return html.page(screen.status(), "territoires/france", screen);
    }

    @GetMapping("/territoires/methode")
    View method() {
        return html.page("territoires/methode", new Method());
    }

    /// A territory is found by its code. Its name in the address is for people; there is one address for each.
    @GetMapping("/territoires/{folder}/{name}")
    View one(@PathVariable String folder, @PathVariable String name) {
        Kind kind = Kind.ofFolder(folder).orElseThrow(NotFound::new);
        String code = Kind.code(name);
        var country = Together.ask(kind == Kind.COMMUNE ? territories::departments : territories::country);
        var towns = Together.ask(() -> towns(kind, code));
        Territory territory = territories.one(kind, code).orFail();
        Place place = territory.place();
        if (!place.hasPage()) {
            return html.page(HttpStatus.NOT_FOUND, "territoires/petite", new SmallCommune(place));
        }
        if (!place.key().equals(folder + "/" + name)) {
            return html.moved(place.path());
        }
        var screen = new TerritorySheet(territory, country.get(), map(territory, country.get()), towns.get());
        return html.page(screen.status(), "territoires/territoire", screen);
    }

    private Answer<List<Place>> towns(Kind kind, String code) {
        return kind == Kind.DEPARTMENT ? territories.towns(code) : new Answer.Found<>(List.of());
    }

    /// A commune has the map of nothing: its département's page has.
    private @Nullable OfferMap map(Territory territory, Answer<Country> country) {
        Commune.Named region = territory.region();
        return switch (territory.kind()) {
            case REGION -> map(country, territory.code(), "");
            case DEPARTMENT -> region == null ? null : map(country, region.code(), territory.code());
            case COMMUNE, ARRONDISSEMENT -> null;
        };
    }

    private @Nullable OfferMap map(Answer<Country> country, String region, String here) {
        return country.found()
                .map(known -> OfferMap.of(known, region, outlines, here))
                .orElse(null);
    }
}
