package fr.prendresoin.website.metiers;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.formations.FormationPage;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Faq;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.Landing.Town;
import fr.prendresoin.website.offres.OfferPage;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.territoires.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of a métier in a town.
///
/// @param near the parameters of what is found around
public record LandingSheet(
        Landing landing,
        Fiche fiche,
        Address near,
        Answer<OfferPage> offers,
        Answer<FormationPage> formations,
        Answer<Territory> territory)
        implements Screen {

    private static final int OTHERS = 6;

    @Override
    public Page page() {
        return Page.of(
                        Section.METIERS,
                        fiche.label() + " " + French.at(town().name()) + " (" + town().department() + ")",
                        fiche.label() + " " + French.at(town().name()) + "\u00a0: " + around()
                                + ". Le métier, le salaire, les formations.",
                        landing.path())
                .below(new Crumb("Les métiers", "/metiers"), new Crumb(fiche.label(), "/metiers/" + fiche.slug()))
                .followedAt(near.at("/offres.atom"))
                .saying(Faq.document(questions()));
    }

    public Town town() {
        return landing.commune();
    }

    /// `12 offres d’emploi et 3 formations à 20 km au plus`.
    public String around() {
        List<String> some = Stream.of(
                        town().offers() == 0 ? "" : French.count(town().offers(), "offre d’emploi", "offres d’emploi"),
                        town().formations() == 0 ? "" : French.count(town().formations(), "formation", "formations"))
                .filter(text -> !text.isEmpty())
                .toList();
        return French.list(some) + " à " + French.kilometres(landing.radiusKm()) + " au plus";
    }

    /// What people ask, which stands on the page.
    public List<Faq> questions() {
        var here = Faq.of(
                "Y a-t-il des offres d’emploi et des formations " + French.at(town().name()) + "\u202f?",
                "Le " + French.day(landing.countedAt()) + ", pour ce métier\u00a0: " + around() + " "
                        + French.of(town().name()) + ".");
        return Stream.concat(Stream.of(here), Questions.about(fiche).stream()).toList();
    }

    /// Whether it can be told how much each métier is sought here.
    public boolean isRanked() {
        return territory.found().map(Territory::employment).isPresent();
    }

    /// How much it is sought here; null when nobody seeks it.
    public Territory.@Nullable Metier rank() {
        return ranked().filter(metier -> metier.slug().equals(fiche.slug()))
                .findFirst()
                .orElse(null);
    }

    public long ranks() {
        return ranked().count();
    }

    /// Other métiers that have a page in this town, the most sought first.
    public List<Other> others() {
        return territory.found().stream()
                .flatMap(here -> ranked().filter(metier -> !metier.slug().equals(fiche.slug()))
                        .flatMap(metier -> Stream.ofNullable(here.landing(metier))
                                .map(path -> new Other(metier.label(), path, metier.offers()))))
                .limit(OTHERS)
                .toList();
    }

    /// Another métier of this town.
    public record Other(String label, String path, long offers) {}

    private Stream<Territory.Metier> ranked() {
        return territory.found().map(Territory::employment).stream()
                .flatMap(employment -> employment.metiers().stream());
    }

    public Address allOffers() {
        return near.at("/offres");
    }

    public Address allFormations() {
        return near.at("/formations");
    }
}
