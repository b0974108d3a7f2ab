package fr.prendresoin.website.territoires;

import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// Stands where the page of a commune would be that is too small to have one.
public record SmallCommune(Place place) implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.TERRITOIRES,
                        place.label(),
                        "Les chiffres de l’emploi sont donnés pour les communes de plus de 5 000 habitants.",
                        "/territoires")
                .below(new Crumb("Territoires", "/territoires"))
                .unlisted();
    }
}
