package fr.prendresoin.website.favoris;

import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// The page of the offers that are kept: it is the same for everybody, and each device fills it in.
public record Favourites() implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.OFFRES,
                        "Mes favoris",
                        "Les offres d’emploi que vous gardez, sur votre appareil et nulle part ailleurs.",
                        "/favoris")
                .below(new Crumb("Offres d’emploi", "/offres"))
                .unlisted();
    }
}
