package fr.prendresoin.website.metiers;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.diplomes.Level;
import fr.prendresoin.website.formations.FormationPage;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.Fiche.Link;
import fr.prendresoin.website.metiers.Fiche.Path;
import fr.prendresoin.website.offres.OfferPage;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of a métier.
///
/// @param here this page
/// @param where the visitor says he is
/// @param near the parameters of what is found around him
public record FicheSheet(
        Fiche fiche,
        Address here,
        Where where,
        Address near,
        Answer<OfferPage> offers,
        Answer<FormationPage> formations)
        implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.METIERS,
                        fiche.label(),
                        French.beginning(Objects.requireNonNullElse(fiche.summary(), fiche.label()), 155),
                        "/metiers/" + fiche.slug())
                .below(new Crumb("Les métiers", "/metiers"))
                .listedIf(here.parameters().isEmpty());
    }

    /// Whether the text is told in plain language.
    public boolean isPlain() {
        return here.has("simple", "1");
    }

    public Address plain() {
        return here.with("simple", "1");
    }

    public Address usual() {
        return here.without("simple");
    }

    public List<String> of(@Nullable List<String> some) {
        return some == null ? List.of() : some;
    }

    /// `niveau 4 (bac)`.
    public String level(Path path) {
        return "niveau"
                + Objects.requireNonNullElse(Level.text(path.level()), "").replaceFirst("^Niveau", "");
    }

    /// From where people come to it: each métier once.
    public List<Link> before() {
        Set<String> after = after().stream().map(Link::slug).collect(Collectors.toSet());
        return each(fiche.bridges())
                .filter(link -> !after.contains(link.slug()))
                .toList();
    }

    /// Where it leads.
    public List<Link> after() {
        return each(fiche.evolutions()).toList();
    }

    private static Stream<Link> each(@Nullable List<Link> links) {
        return links == null ? Stream.of() : links.stream();
    }

    public Address allOffers() {
        return near.at("/offres");
    }

    public Address allFormations() {
        return near.at("/formations");
    }
}
