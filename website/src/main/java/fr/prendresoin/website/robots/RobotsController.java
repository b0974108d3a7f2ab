package fr.prendresoin.website.robots;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.website.html.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Where programs may go, and what they find.
@Controller
class RobotsController {

    private final Html html;

    RobotsController(Html html) {
        this.html = html;
    }

    /// Answers made for one visitor, and lists with parameters, are without number.
    @GetMapping("/robots.txt")
    View robots() {
        return text("""
                User-agent: *
                Disallow: /api/
                Disallow: /recherche
                Disallow: /orientation/resultats
                Disallow: /favoris
                Disallow: /widget/
                Disallow: /offres?
                Disallow: /formations?
                Disallow: /offres.atom
                Disallow: /formations.atom

                Sitemap: %s
                """.formatted(html.absolute("/sitemap.xml")));
    }

    @GetMapping("/llms.txt")
    View models() {
        return text("""
                # Prendre soin

                > Le site public des métiers du soin et de l’accompagnement en France\u00a0: santé, social, handicap, \
                petite enfance, grand âge. Les métiers, les offres d’emploi, les formations et les manières de les \
                payer, mis à jour chaque jour.

                Chaque chiffre est compté au moment où la page est demandée et porte sa source. Les offres d’emploi \
                viennent de France Travail et de ses partenaires\u00a0: leur licence ne permet pas d’en copier la base. \
                Citez la page, avec son adresse. Une offre retirée répond 410.

                ## Pages

                - [Les métiers](%1$s/metiers)\u00a0: ce qu’on y fait, comment y accéder, ce qu’on y gagne
                - [Les offres d’emploi](%1$s/offres)\u00a0: paramètres q (une phrase), commune (code Insee), radius (km), metier, family, contract
                - [Plan pour les programmes](%1$s/sitemap.xml)

                ## Données

                - [Données ouvertes](%1$s/donnees-ouvertes)\u00a0: les métiers et les nombres par département, en CSV et JSON
                - [Description de l’interface](%1$s/docs)\u00a0: la même recherche, en JSON
                """.formatted(html.absolute("")));
    }

    private View text(String text) {
        return html.stream("text/plain;charset=UTF-8", out -> out.write(text.getBytes(UTF_8)));
    }
}
