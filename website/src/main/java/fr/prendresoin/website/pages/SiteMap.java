package fr.prendresoin.website.pages;

import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.services.Answer;
import java.util.List;

/// All there is on the site, for people.
public record SiteMap(Answer<List<MetierSummary>> metiers) implements Screen {

    @Override
    public Page page() {
        return Page.of(Section.OTHER, "Plan du site", "Toutes les pages de Prendre soin.", "/plan-du-site");
    }
}
