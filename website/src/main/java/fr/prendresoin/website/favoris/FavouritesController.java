package fr.prendresoin.website.favoris;

import fr.prendresoin.website.html.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class FavouritesController {

    private final Html html;

    FavouritesController(Html html) {
        this.html = html;
    }

    @GetMapping("/favoris")
    View favourites() {
        return html.page("favoris", new Favourites());
    }
}
