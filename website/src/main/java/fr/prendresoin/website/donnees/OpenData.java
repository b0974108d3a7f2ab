package fr.prendresoin.website.donnees;

import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// What may be taken from here, under which licence, and what may not.
public record OpenData() implements Screen {

    @Override
    public Page page() {
        return Page.of(
                Section.OTHER,
                "Données ouvertes",
                "Les métiers du soin et de l’accompagnement, et le nombre d’offres et de formations par département et"
                        + " par métier, en CSV et en JSON, sous Licence Ouverte.",
                "/donnees-ouvertes");
    }
}
