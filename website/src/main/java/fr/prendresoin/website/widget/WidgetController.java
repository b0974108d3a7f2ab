package fr.prendresoin.website.widget;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.assets.Assets;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.offres.OfferPage;
import fr.prendresoin.website.offres.Offers;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Answer.Refused;
import fr.prendresoin.website.territoires.Gazetteer;
import fr.prendresoin.website.territoires.Sought;
import fr.prendresoin.website.widget.Partners.Partner;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Offers in a frame on pages of partners, and how to get them there.
@Controller
class WidgetController {

    private static final int SHOWN = 5;

    /// Partners load it by a name that stays: it must not be kept for ever.
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Partners partners;
    private final Offers offers;
    private final Catalogue catalogue;
    private final Gazetteer gazetteer;
    private final Assets assets;
    private final Html html;

    WidgetController(
            Partners partners, Offers offers, Catalogue catalogue, Gazetteer gazetteer, Assets assets, Html html) {
        this.partners = partners;
        this.offers = offers;
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
        this.assets = assets;
        this.html = html;
    }

    @GetMapping("/widget.js")
    ResponseEntity<Resource> script() {
        return ResponseEntity.ok()
                .cacheControl(A_WHILE)
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .body(new ClassPathResource("static" + assets.path("widget.js")));
    }

    @GetMapping("/widget/offres")
    View frame(HttpServletRequest request) {
        Address asked = Asked.of(request, List.of("partenaire", "territoire", "famille"));
        Partner partner = partners.find(asked.first("partenaire"));
        if (partner == null) {
            return html.page(HttpStatus.FORBIDDEN, "widget/inconnu", new UnknownPartner(asked.first("partenaire")));
        }
        Address all = Address.of("/offres").with("family", asked.first("famille"));
        Address search = Territoire.in(asked.first("territoire"), all);
        var screen = search == null
                ? new WidgetFrame(partner.origins(), all, unreadable(asked.first("territoire")))
                : new WidgetFrame(partner.origins(), search, newest(search));
        return html.page(screen.status(), "widget/cadre", screen);
    }

    private Answer<OfferPage> newest(Address search) {
        return offers.find(search.with("sort", "date").with("size", SHOWN));
    }

    private static Answer<OfferPage> unreadable(String territoire) {
        return new Refused<>(List.of(new Fault(
                "territoire",
                "Le territoire « " + territoire + " » ne se lit pas : écrivez par exemple commune:69123,"
                        + " departement:69 ou region:84.")));
    }

    @GetMapping("/partenaires/widget")
    View guide(HttpServletRequest request) {
        Address here = Asked.of(request, List.of("partenaire", "lieu", "famille"));
        String typed = here.first("lieu");
        Sought sought = typed.isEmpty() ? null : gazetteer.find(typed);
        var screen = new WidgetGuide(here, sought, catalogue.families().found().orElse(List.of()), html::absolute);
        return html.page(screen.status(), "widget/guide", screen);
    }
}
