package fr.prendresoin.website.widget;

import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// Says to who is no partner how to become one.
///
/// @param id as it was given
public record UnknownPartner(String id) implements Screen {

    @Override
    public Page page() {
        return Page.of(Section.OTHER, "Partenaire inconnu", "", "/partenaires/widget")
                .below(new Crumb("Afficher les offres sur votre site", "/partenaires/widget"))
                .unlisted();
    }
}
