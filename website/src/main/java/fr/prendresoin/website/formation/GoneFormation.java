package fr.prendresoin.website.formation;

import fr.prendresoin.website.formations.FormationCard;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import java.time.Instant;
import java.util.List;

/// The page of a course that is no more: why, since when, and what to look at instead.
public record GoneFormation(
        String formation, String formationTitle, String detail, Instant withdrawnAt, List<FormationCard> similar)
        implements Screen {

    @Override
    public Page page() {
        return Page.of(Section.FORMATIONS, "Formation retirée : " + formationTitle, detail, "/formations/" + formation)
                .below(new Crumb(Section.FORMATIONS.label(), Section.FORMATIONS.path()))
                .unlisted();
    }
}
