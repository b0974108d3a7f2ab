package fr.prendresoin.website.territoires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.places.Commune;
import fr.prendresoin.website.territoires.Territory.Metier;
import fr.prendresoin.website.territoires.Territory.Part;
import fr.prendresoin.website.territoires.Territory.Published;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Published PUBLISHED = new Published(
            new Commune.Named("84", "Auvergne-Rhône-Alpes"),
            2021,
            "Dares et France Travail",
            List.of("Aide-soignant / Aide-soignante"),
            47,
            3.13,
            6,
            19,
            Map.of("workingConditions", 4.0, "tension", 4.9, "unheard", 2.0));

    @Test
    void offersAreToldAgainstTheCountry() {
        assertThat(offers(17, 1.9))
                .isEqualTo("17\u00A0offres en ligne\u00A0: 90\u00A0% de plus par habitant qu’en moyenne dans le pays");
        assertThat(offers(1, 0.85))
                .isEqualTo("1\u00A0offre en ligne\u00A0: 15\u00A0% de moins par habitant qu’en moyenne dans le pays");
        assertThat(offers(8, 2.35)).endsWith("2,4 fois plus d’offres par habitant qu’en moyenne dans le pays");
        assertThat(offers(8, 1.04)).endsWith("autant par habitant qu’en moyenne dans le pays");
    }

    @Test
    void whereThereIsNoOfferNothingIsSaidOfTheLack() {
        assertThat(offers(0, 0)).isEqualTo("Aucune offre en ligne en ce moment");
        assertThat(lack(0, 0)).isEqualTo("Aucune offre dont dire si elle manque de candidatures");
    }

    @Test
    void theLackIsAShareOfTheOffers() {
        assertThat(lack(8, 0.25)).isEqualTo("25\u00A0% de ces offres manquent de candidatures");
        assertThat(lack(8, 0)).isEqualTo("Aucune de ces offres n’est signalée comme manquant de candidatures");
    }

    @Test
    void thePublishedRankIsToldWithItsYearAndRegion() {
        assertThat(Reasons.of(new Part("published", 14.4, 20), metier(88, 0.9, 0.1, PUBLISHED)))
                .isEqualTo(
                        "En 2021, 3,1 offres pour une personne qui cherchait ce métier en région Auvergne-Rhône-Alpes\u00A0:"
                                + " 6e rang sur 19");
    }

    @Test
    void aMetierThatIsNotPublishedSaysSo() {
        assertThat(Reasons.of(new Part("published", 0, 20), metier(9, 1, 0, null)))
                .isEqualTo("Ce métier n’est pas dans les chiffres publiés");
    }

    @Test
    void indicatorsAreToldInWordsTheOverallOneFirst() {
        assertThat(Reasons.indicators(PUBLISHED))
                .containsExactly(
                        "Tension d’ensemble\u00A0: très forte (4,9 sur 5)",
                        "Pénibilité des conditions de travail\u00A0: forte (4 sur 5)");
    }

    private static String offers(long offers, double againstCountry) {
        return Reasons.of(new Part("offers", 30, 60), metier(offers, againstCountry, 0, null));
    }

    private static String lack(long offers, double share) {
        return Reasons.of(new Part("lack", 10, 20), metier(offers, 1, share, null));
    }

    private static Metier metier(
            long offers, double againstCountry, double lackingShare, @Nullable Published published) {
        return new Metier(
                "aide-soignant",
                "Aide-soignant / Aide-soignante",
                1,
                offers,
                againstCountry,
                lackingShare,
                52.5,
                List.of(),
                published);
    }
}
