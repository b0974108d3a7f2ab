package fr.prendresoin.offers.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.testing.EventSchemas;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    @Test
    void theLeastThatAnOfferHasIsAnEvent() {
        EventSchemas.assertValid("offers.offer.v1", "offer-published.v1", JsonEvents.write(new OfferJson().offer()));
    }

    @Test
    void contactsAreHiddenWhereverTheyStand() {
        Offer offer = new OfferJson()
                .with("intitule", "AIDE-SOIGNANT 06 12 34 56 78")
                .with("description", "Contact&nbsp;: 06 00 00 00 00 ou rh@exemple.fr")
                .with("entreprise", Map.of("nom", "EHPAD", "description", "Tél. 0102030405"))
                .with("contact", Map.of("coordonnees1", "M. Dupont, 01 02 03 04 05", "nom", "Dupont"))
                .with("salaire", Map.of("commentaire", "Voir 03 03 03 03 03", "complement1", "Prime : 04 04 04 04 04"))
                .with("formations", List.of(Map.of("commentaire", "CAP, appeler le 05 05 05 05 05")))
                .offer();

        assertThat(JsonEvents.write(offer))
                .doesNotContain(
                        "06 12", "06 00", "exemple.fr", "01020", "01 02 03", "Dupont", "03 03", "04 04", "05 05");
        assertThat(offer.title()).isEqualTo("Aide-soignant [téléphone masqué]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M. Dupont                                              |
            Mme Anne DUPONT - Cadre de santé                       |
            Courriel : a.dupont@exemple.fr                         |
            Candidatures à adresser à Jeanne Dupont                |
            M. Dupont, 12 bis, rue des Lilas                       | 12 bis, rue des Lilas
            12 rue des Lilas M. Dupont                             | 12 rue des Lilas
            69003 LYON CEDEX 3                                     | 69003 LYON CEDEX 3
            69003 LYON Jean DUPONT                                 | 69003 LYON
            Mme Dupont 42000 Saint-Étienne                         | 42000 Saint-Étienne
            BP 1234                                                | BP 1234
            ZA des Landes                                          | ZA des Landes
            Postulez sur https://exemple.fr/offres/12. Mme Dupont  | https://exemple.fr/offres/12
            https://exemple.fr/?de=anne.dupont@exemple.fr          |
            """)
    void ofAContactOnlyAddressesAreTold(String line, @Nullable String told) {
        Offer offer =
                new OfferJson().with("contact", Map.of("coordonnees1", line)).offer();

        assertThat(offer.apply()).isEqualTo(told == null ? null : new Offer.Apply(null, told));
        assertThat(new OfferJson()
                        .with("contact", Map.of("commentaire", line, "nom", "EHPAD - M. Dupont"))
                        .offer()
                        .apply())
                .isEqualTo(offer.apply());
    }

    @Test
    void employerKeepsANameThatLooksLikeAPersons() {
        Offer offer = new OfferJson()
                .with("entreprise", Map.of("nom", "Mr Bricolage 0102030405", "description", "Écrire à Mme Martin"))
                .offer();

        assertThat(offer.company())
                .isEqualTo(new Offer.Company(
                        "Mr Bricolage [téléphone masqué]", "Écrire à [nom masqué]", null, null, false, false));
    }

    @Test
    void onlyWebAddressesAreTold() {
        Offer offer = new OfferJson()
                .with("contact", Map.of("urlPostulation", "javascript:alert(1)"))
                .with(
                        "origineOffre",
                        Map.of("urlOrigine", "https://candidat.francetravail.fr/offres/recherche/detail/1"))
                .with("entreprise", Map.of("nom", "EHPAD", "url", "ftp://x", "logo", "http://exemple.fr/logo.png"))
                .offer();

        assertThat(offer.apply())
                .isEqualTo(new Offer.Apply("https://candidat.francetravail.fr/offres/recherche/detail/1", null));
        assertThat(offer.company())
                .isEqualTo(new Offer.Company("EHPAD", null, null, "http://exemple.fr/logo.png", false, false));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-3, 1", "999, 1", "4, 4"})
    void anAbsurdNumberOfPostsIsOne(int stated, int told) {
        assertThat(new OfferJson().with("nombrePostes", stated).offer().positions())
                .isEqualTo(told);
    }

    @Test
    void anUpdateCannotPrecedeTheCreation() {
        Offer offer = new OfferJson()
                .with("dateActualisation", "2026-10-01T00:00:00.000Z")
                .offer();

        assertThat(offer.updatedAt()).isEqualTo(offer.publishedAt());
    }

    @Test
    void aSyntheticOfferShowsByItsSource() {
        assertThat(new OfferJson().with("id", "PS0A1B2C3").offer().source().name())
                .isEqualTo("France Travail (simulation)");
        assertThat(new OfferJson().offer().source().name()).isEqualTo("France Travail");
    }

    @Test
    void whatIsAskedOfCandidatesKeepsItsWeight() {
        Offer offer = new OfferJson()
                .with(
                        "competences",
                        List.of(Map.of("code", "1", "libelle", "Soins", "exigence", "E"), Map.of("code", "2")))
                .with("permis", List.of(Map.of("libelle", "B - Véhicule léger", "exigence", "S")))
                .with("formations", List.of(Map.of("niveauLibelle", "Bac ou équivalent", "exigence", "E")))
                .with("qualitesProfessionnelles", List.of())
                .offer();

        assertThat(offer.skills()).containsExactly(new Offer.Requirement("Soins", true));
        assertThat(offer.licences()).containsExactly(new Offer.Requirement("B - Véhicule léger", false));
        assertThat(offer.diplomas()).containsExactly(new Offer.Diploma(null, "Bac ou équivalent", true));
        assertThat(offer.qualities()).isNull();
    }

    @Test
    void fieldsOfTomorrowAreIgnored() {
        assertThat(new OfferJson().with("champNouveau", Map.of("a", 1)).offer().id())
                .isEqualTo("ft-196SXYT");
    }
}
