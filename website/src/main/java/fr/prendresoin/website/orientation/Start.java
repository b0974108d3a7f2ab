package fr.prendresoin.website.orientation;

import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// The choice of a profile, with which the questionnaire begins.
///
/// @param unreadable whether the answers in the address mean nothing
public record Start(boolean unreadable) implements Screen {

    static final String TITLE = "Quel métier du soin est fait pour moi ?";

    @Override
    public Page page() {
        return Page.of(
                        Section.ORIENTATION,
                        TITLE,
                        "Huit questions au plus, sans inscription, pour découvrir les métiers du soin et de"
                                + " l’accompagnement qui vous ressemblent. Chaque proposition est expliquée.",
                        "/orientation")
                .listedIf(!unreadable);
    }
}
