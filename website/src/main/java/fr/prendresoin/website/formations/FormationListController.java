package fr.prendresoin.website.formations;

import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.map.Maps;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.question.Question;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class FormationListController {

    private final Formations formations;
    private final Places places;
    private final Maps maps;
    private final Html html;

    FormationListController(Formations formations, Places places, Maps maps, Html html) {
        this.formations = formations;
        this.places = places;
        this.maps = maps;
        this.html = html;
    }

    @GetMapping("/formations")
    View list(HttpServletRequest request) {
        var question = Question.of(FormationList.FORM, request, places, formations::find);
        return html.page(
                question.status(),
                "formations/liste",
                new FormationList(question, maps.of(question, "/api/formations/cells", "formation")));
    }
}
