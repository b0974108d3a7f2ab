package fr.prendresoin.website.home;

import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.html.Structured;
import fr.prendresoin.website.metiers.Family;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.offres.OfferPage;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.question.Choice;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.territoires.Place;
import fr.prendresoin.website.territoires.Territory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The first page.
///
/// @param here where the visitor says he is
/// @param nearby what is sought there; null when he does not say
/// @param testimonials of people who do these métiers
public record Home(
        Answer<OfferPage> offers,
        Answer<Others> others,
        Answer<List<Family>> families,
        Answer<List<MetierSummary>> metiers,
        Where here,
        @Nullable Answer<Territory> nearby,
        List<Testimonial> testimonials)
        implements Screen {

    private static final Map<String, String> THEMES = Map.of(
            "sante", "Soigner, surveiller, soulager : à l’hôpital, en clinique ou à domicile.",
            "social", "Écouter, orienter, aider chacun à reprendre pied.",
            "handicap", "Accompagner l’autonomie, à l’école, au travail et dans la vie de tous les jours.",
            "petite-enfance", "Éveiller, rassurer, voir grandir les plus petits.",
            "grand-age", "Être présent, aider aux gestes du quotidien, garder le lien.");

    /// What there is besides offers.
    public record Others(Part formations, Part events) {

        public record Part(long total) {}
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.HOME,
                        "Les métiers du soin et de l’accompagnement",
                        "Découvrez les métiers du soin et de l’accompagnement, et trouvez près de chez vous une offre"
                                + " d’emploi, une formation ou un chemin pour changer de métier.",
                        "/")
                .listedIf(here instanceof Where.Nowhere)
                .saying(Structured.document(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "WebSite",
                        "name",
                        "Prendre soin",
                        "inLanguage",
                        "fr")));
    }

    /// What the campaign says of a family.
    public String theme(Family family) {
        return THEMES.getOrDefault(family.slug(), "");
    }

    public long offersOf(Family family) {
        return offers.found().map(OfferPage::facets).orElse(Map.of()).getOrDefault("family", List.of()).stream()
                .filter(choice -> choice.value().equals(family.slug()))
                .mapToLong(Choice::count)
                .sum();
    }

    public List<MetierSummary> metiersOf(Family family) {
        return metiers.found().orElse(List.of()).stream()
                .filter(metier -> metier.family().equals(family.slug()))
                .toList();
    }

    /// The five métiers that are most sought where the visitor is.
    public List<Territory.Metier> sought() {
        return nearby == null
                ? List.of()
                : nearby
                        .found()
                        .map(Territory::employment)
                        .map(Territory.Employment::metiers)
                        .orElse(List.of())
                        .stream()
                        .limit(5)
                        .toList();
    }

    public Territory.@Nullable Employment employment() {
        return nearby == null ? null : nearby.found().map(Territory::employment).orElse(null);
    }

    /// Whether the visitor says where he is, and nothing can be told of it.
    public boolean lacksFigures() {
        return nearby != null && employment() == null;
    }

    /// What it is called, of a place whose figures are there.
    public String town() {
        return nearby == null ? "" : nearby.found().map(Territory::name).orElse("");
    }

    /// The page that tells more of it.
    public @Nullable Place territory() {
        return nearby == null
                ? null
                : nearby.found().map(found -> found.place().shown()).orElse(null);
    }
}
