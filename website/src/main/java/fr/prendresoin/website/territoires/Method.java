package fr.prendresoin.website.territoires;

import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// How the figures are made.
public record Method() implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.TERRITOIRES,
                        "Comment ces chiffres sont faits",
                        "Ce qui est compté dans chaque territoire, d’où viennent les chiffres, et comment les métiers"
                                + " y sont classés du plus recherché au moins recherché.",
                        "/territoires/methode")
                .below(new Crumb("Territoires", "/territoires"));
    }
}
