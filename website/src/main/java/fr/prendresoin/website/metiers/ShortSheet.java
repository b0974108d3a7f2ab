package fr.prendresoin.website.metiers;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.Fiche.Link;
import java.util.List;

/// The page of a métier that is none of the key métiers, but leads from or to one.
public record ShortSheet(Fiche fiche) implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.METIERS,
                        fiche.label(),
                        fiche.label() + " : un métier voisin de ceux du soin et de l’accompagnement.",
                        "/metiers/" + fiche.slug())
                .below(new Crumb("Les métiers", "/metiers"));
    }

    public List<Link> before() {
        return fiche.evolutionOf() == null ? List.of() : fiche.evolutionOf();
    }

    public List<Link> beside() {
        return fiche.bridgeOf() == null ? List.of() : fiche.bridgeOf();
    }

    public Address offers() {
        return Address.of("/offres")
                .withAll("rome", fiche.romes().stream().map(Fiche.Rome::code).toList());
    }
}
