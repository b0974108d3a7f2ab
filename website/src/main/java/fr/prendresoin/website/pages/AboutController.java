package fr.prendresoin.website.pages;

import fr.prendresoin.website.WebsiteSettings;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.pages.About.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class AboutController {

    private final WebsiteSettings settings;
    private final Catalogue catalogue;
    private final Html html;

    AboutController(WebsiteSettings settings, Catalogue catalogue, Html html) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.html = html;
    }

    @GetMapping("/aide")
    View help() {
        return html.page("pages/aide", new Help(settings.operator()));
    }

    @GetMapping("/accessibilite")
    View accessibility() {
        return page(Subject.ACCESSIBILITY);
    }

    @GetMapping("/ecoconception")
    View ecodesign() {
        return page(Subject.ECODESIGN);
    }

    @GetMapping("/donnees-personnelles")
    View personalData() {
        return page(Subject.PERSONAL_DATA);
    }

    @GetMapping("/mentions-legales")
    View legal() {
        return page(Subject.LEGAL);
    }

    @GetMapping("/plan-du-site")
    View map() {
        return html.page("pages/plan-du-site", new SiteMap(catalogue.metiers()));
    }

    private View page(Subject subject) {
        return html.page(subject.template(), new About(subject, settings.operator()));
    }
}
