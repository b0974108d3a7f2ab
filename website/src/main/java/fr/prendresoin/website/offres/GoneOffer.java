package fr.prendresoin.website.offres;

import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import java.time.Instant;
import java.util.List;

/// The page of an offer that is no more: why, since when, and what to look at instead.
public record GoneOffer(String offer, String offerTitle, String detail, Instant withdrawnAt, List<OfferCard> similar)
        implements Screen {

    @Override
    public Page page() {
        return Page.of(Section.OFFRES, "Offre retirée : " + offerTitle, detail, "/offres/" + offer)
                .below(new Crumb("Offres d’emploi", "/offres"))
                .unlisted();
    }
}
