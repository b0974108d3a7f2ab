package fr.prendresoin.website.offres;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.errors.Unavailable;
import fr.prendresoin.website.formations.Formations;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.map.Maps;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.question.Question;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Answer.Refused;
import fr.prendresoin.website.services.Answer.Withdrawn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Pages of offers.
@Controller
class OfferController {

    private final Offers offers;
    private final Formations formations;
    private final Places places;
    private final Maps maps;
    private final Html html;
    private final JsonMapper json;

    OfferController(Offers offers, Formations formations, Places places, Maps maps, Html html, JsonMapper json) {
        this.offers = offers;
        this.formations = formations;
        this.places = places;
        this.maps = maps;
        this.html = html;
        this.json = json;
    }

    @GetMapping("/offres")
    View list(HttpServletRequest request) {
        var question = Question.of(OfferList.FORM, request, places, offers::find);
        return html.page(
                question.status(),
                "offres/liste",
                new OfferList(question, maps.of(question, "/api/offers/cells", "offre")));
    }

    @GetMapping("/offres/{id}")
    View one(@PathVariable String id) {
        return switch (offers.one(id)) {
            case Found<OfferDetail>(OfferDetail offer) ->
                html.page("offres/offre", new OfferSheet(offer, courses(offer)));
            case Withdrawn<OfferDetail>(var said) ->
                html.page(HttpStatus.GONE, "offres/retiree", json.treeToValue(said, GoneOffer.class));
            case Down<OfferDetail> _ -> throw new Unavailable();
            case Missing<OfferDetail> _, Refused<OfferDetail> _ -> throw new NotFound();
        };
    }

    private OfferSheet.Courses courses(OfferDetail offer) {
        String metier = offer.metier();
        if (metier == null) {
            return OfferSheet.Courses.NONE;
        }
        Address all = Address.of("/formations").with("metier", metier);
        String commune = offer.place() == null ? null : offer.place().commune();
        Address near = commune == null ? all : all.with("commune", commune).with("radius", 50);
        return new OfferSheet.Courses(near, formations.find(near.with("size", 3)));
    }
}
