package fr.prendresoin.website.recherche;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.services.Services;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class SearchController {

    private static final List<String> KNOWN = List.of("q", "commune", "department", "region", "ignore");
    private static final int SHOWN = 3;

    private final Services services;
    private final Html html;

    SearchController(Services services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GetMapping("/recherche")
    View search(HttpServletRequest request) {
        Address here = Asked.of(request, KNOWN);
        var results = new Results(
                here,
                services.search()
                        .get(
                                here.at("/api/search")
                                        .withAll("kind", List.of("metiers", "offers", "formations", "contents"))
                                        .with("size", SHOWN),
                                Found.class));
        return html.page(results.status(), "recherche/resultats", results);
    }
}
