package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.journeys.StockedPlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people come for, from end to end, by the keyboard alone, with scripts and without.
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
class JourneysIT {

    private static final int MOST_QUESTIONS = 8;

    private static Chromium chromium;
    private static StockedPlatform stocked;

    @BeforeAll
    static void sitDown(Chromium browser, StockedPlatform platform) {
        chromium = browser;
        stocked = platform;
    }

    /// Whether scripts run.
    enum Scripts {
        WITH,
        WITHOUT;

        Visit visit() {
            return this == WITH
                    ? Visit.of(chromium, stocked.address())
                    : Visit.withoutScript(chromium, stocked.address());
        }
    }

    @ParameterizedTest
    @EnumSource
    void atSeventeenOnAPhoneWithNoMetierInMind(Scripts scripts) {
        try (Visit visit = scripts.visit()) {
            visit.on(Screen.PHONE);
            visit.open("/");
            var hands = new Hands(visit);

            hands.follow("Répondez à quelques questions");
            hands.follow("Vous avez entre 16 et 25 ans");
            int questions = 0;
            while (!visit.page().url().contains("/orientation/resultats")) {
                questions++;
                assertThat(questions).isLessThanOrEqualTo(MOST_QUESTIONS);
                hands.chooseFirst();
                hands.follow("Continuer");
            }

            assertThat(visit.page().locator("ol.ps-list > li").count()).isEqualTo(5);
            assertThat(hands.text()).contains("vous avez répondu");
            String first = visit.page().locator("h3.ps-result__title a").first().innerText();
            hands.follow(first);
            assertThat(hands.heading()).startsWith(first);
            hands.follow("Lire en texte simplifié");
            assertThat(hands.text()).contains("Texte simplifié");
            hands.write("Où êtes-vous", "Lyon (69)");
            hands.send();
            hands.follow(visit.page().locator("#pres a.fr-btn--secondary").innerText());
            assertThat(hands.heading()).isEqualTo("Formations");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void changingJobsByASentence(Scripts scripts) {
        try (Visit visit = scripts.visit()) {
            visit.open("/");
            var hands = new Hands(visit);

            hands.write("Que cherchez-vous", "m'occuper de personnes âgées sans diplôme à Lyon");
            hands.send();
            assertThat(hands.text()).contains("Métiers", "Offres d’emploi", "Lyon (Rhône)");
            hands.follow(visit.page()
                    .locator("section[aria-labelledby=offres] a.fr-btn")
                    .innerText());
            assertThat(hands.heading()).isEqualTo("Offres d’emploi");
            String before = visit.page().locator("p.fr-text--lead[role=status]").innerText();
            hands.follow("Retirer Lieu");
            assertThat(visit.page().locator("p.fr-text--lead[role=status]").innerText())
                    .isNotEqualTo(before);
            String offer = visit.page().locator(".ps-result__title a").first().innerText();
            hands.follow(offer);
            assertThat(hands.heading()).isEqualTo(offer);
            assertThat(hands.text()).contains("Répondre", "Source");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void comparingThreeTerritoriesToAdviseSomeone(Scripts scripts) {
        try (Visit visit = scripts.visit()) {
            visit.open("/");
            var hands = new Hands(visit);

            hands.follow("Près de chez moi");
            hands.follow("Comparer plusieurs territoires");
            hands.write("Territoire 1", "Rhône");
            hands.write("Territoire 2", "Lille");
            hands.write("Territoire 3", "Bretagne");
            hands.follow("Comparer");

            assertThat(visit.page().locator("thead").first().innerText()).contains("Rhône", "Lille", "Bretagne");
            assertThat(visit.page().locator("ol.ps-ranking").count()).isEqualTo(3);
            hands.follow("Tout sur ce territoire");
            assertThat(hands.heading()).contains("Rhône");
            assertThat(hands.text()).contains("offres d’emploi", "Comment ces chiffres sont faits");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rankingOffersByWishesThatStandInNoAddress(Scripts scripts) {
        try (Visit visit = scripts.visit()) {
            visit.open("/");
            var hands = new Hands(visit);

            hands.follow("Quelles offres me correspondent");
            String page = visit.page().url();
            hands.follow("Voir les offres qui me correspondent");
            assertThat(visit.page().locator("[role=alert]").innerText()).contains("Choisissez au moins un métier");
            hands.tick("Aide-soignant");
            hands.write("Autour de", "Lyon (69)");
            hands.tick("Seulement à cette distance");
            hands.follow("Voir les offres qui me correspondent");

            assertThat(visit.page().url()).isEqualTo(page);
            assertThat(visit.page().locator(".ps-score").count()).isEqualTo(10);
            assertThat(visit.page().locator(".fr-callout").innerText()).contains("écartée");
            hands.unfold("Pourquoi cette note");
            assertThat(visit.page().locator(".ps-parts").first().innerText()).contains("/ ");
            hands.follow("Page suivante");
            assertThat(hands.text()).contains("Page 2");
            hands.unfold("Changer mes souhaits");
            assertThat(visit.page().locator("#lieu").inputValue()).isEqualTo("Lyon (69)");
            assertThat(visit.page().locator("#metiers-aide-soignant").isChecked())
                    .isTrue();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void offerThatSomebodyReportsIsGoneWhenAnOperatorRefusesIt(Scripts scripts) {
        String offer =
                stocked.see("/api/offers?metier=infirmier").at("/items/0/id").asString();
        try (Visit visit = scripts.visit()) {
            visit.open("/offres/" + offer);
            var hands = new Hands(visit);
            String title = hands.heading();

            hands.follow("Signaler cette offre");
            hands.chooseFirst();
            hands.follow("Envoyer le signalement");
            assertThat(hands.heading()).isEqualTo("Merci, votre signalement est reçu");
            hands.follow("Revenir à l’offre");
            assertThat(hands.heading()).isEqualTo(title);
            stocked.refuse(offer);

            assertThat(visit.open("/offres/" + offer).status()).isEqualTo(410);
            assertThat(hands.heading()).isEqualTo("Cette offre n’est plus disponible");
            assertThat(hands.text()).contains(title, "l’équipe du site", "Des offres proches");
            hands.follow("Chercher une autre offre");
            assertThat(hands.heading()).isEqualTo("Offres d’emploi");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
