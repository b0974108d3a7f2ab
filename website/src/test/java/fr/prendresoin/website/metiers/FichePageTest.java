package fr.prendresoin.website.metiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FichePageTest extends RunningSite {

    @Test
    void aMetierThatIsNotDescribedHasAShortPage() throws Exception {
        SERVICES.answer("/api/metiers/brancardier", 200, """
                {"slug": "brancardier", "label": "Brancardier", "described": false, "family": "sante",
                 "families": ["sante"], "note": "Ce métier n’a pas encore sa fiche.",
                 "evolutionOf": [{"slug": "ambulancier", "label": "Ambulancier", "described": true}],
                 "romes": [{"code": "J1308", "label": "Brancardage"}]}""");

        HttpResponse<String> page = get("/metiers/brancardier");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Brancardier</h1>", "n’a pas encore sa fiche", "href=\"/offres?rome=J1308\"")
                .contains("<a href=\"/metiers/ambulancier\">Ambulancier</a>");
    }

    @Test
    void whatMustComeFirstIsAStepOfTheWay() throws Exception {
        assertThat(fiche(false, """
                        {"code": "BTS-ESF", "name": "BTS ESF", "role": "prior", "towards": "DECESF", %1$s},
                        {"code": "DECESF", "name": "DECESF", "role": "qualifies", %1$s}"""))
                .contains("Un chemin y mène")
                .containsSubsequence(
                        "Vous êtes élève",
                        "ps-path__step\">",
                        "href=\"/diplomes/BTS-ESF\"",
                        "ps-path__step\">",
                        "href=\"/diplomes/DECESF\"",
                        "ps-path__step--goal")
                .doesNotContain("liés à ce métier");
    }

    @Test
    void eitherOfTwoDiplomasMayComeFirst() throws Exception {
        assertThat(fiche(false, """
                        {"code": "DEPUER", "name": "DEPUER", "role": "qualifies", %1$s},
                        {"code": "DEI", "name": "DEI", "role": "prior", "towards": "DEPUER", %1$s},
                        {"code": "DESF", "name": "DESF", "role": "prior", "towards": "DEPUER", %1$s}"""))
                .contains("Un chemin y mène")
                .containsSubsequence("l’un de ces diplômes", "/diplomes/DEI", "/diplomes/DESF", "/diplomes/DEPUER");
    }

    @Test
    void whatLightensIsNoWayOfItsOwn() throws Exception {
        assertThat(fiche(false, """
                        {"code": "DEAS", "name": "DEAS", "role": "qualifies", %1$s},
                        {"code": "BACPRO-ASSP", "name": "Bac pro", "role": "lightens", "towards": "DEAS", %1$s},
                        {"code": "CAP", "name": "CAP", "role": "helps", %1$s}"""))
                .contains("Un chemin y mène")
                .containsSubsequence(
                        "/diplomes/DEAS",
                        "Parcours allégé ou facilité avec",
                        "/diplomes/BACPRO-ASSP",
                        "ps-path__step--goal",
                        "D’autres diplômes",
                        "/diplomes/CAP");
    }

    @Test
    void anAuthorisationIsAStepEvenWithoutADiploma() throws Exception {
        assertThat(fiche(true, """
                        {"code": "AGR-AM", "name": "Agrément", "role": "required", %1$s},
                        {"code": "FORM", "name": "Formation", "role": "on-the-job", %1$s}"""))
                .contains("Aucun diplôme n’est exigé pour commencer, mais il faut\u00A0: Agrément.")
                .containsSubsequence("/diplomes/AGR-AM", "ps-path__step--goal", "Une fois en poste", "/diplomes/FORM");
    }

    @Test
    void noWayIsMadeOfWhatNobodySaid() throws Exception {
        assertThat(fiche(false, """
                        {"code": "DEAS", "name": "DEAS", %1$s},
                        {"code": "FUTUR", "name": "Futur", "role": "not-known-yet", %1$s}"""))
                .doesNotContain("ps-path")
                .containsSubsequence("Des diplômes et des formations liés", "/diplomes/DEAS", "/diplomes/FUTUR");
    }

    @Test
    void questionsThatAreNotOnThePageAreNotToldToPrograms() throws Exception {
        assertThat(fiche(false, "{\"code\": \"DEAS\", \"name\": \"DEAS\", \"role\": \"qualifies\", %1$s}"))
                .doesNotContain("FAQPage");
    }

    private String fiche(boolean withoutDiploma, String diplomas) throws Exception {
        SERVICES.answer("/api/metiers/essai", 200, """
                {"slug": "essai", "label": "Essai", "described": true, "family": "sante", "romes": [],
                 "plainSummaryReviewed": false, "accessibleWithoutDiploma": %s, "apprenticeship": true, "vae": true,
                 "immersion": true, "summary": "Un essai.", "diplomas": [%s],
                 "salary": {"beginner": {"minMonthlyCents": 190000, "maxMonthlyCents": 200000},
                            "experienced": {"minMonthlyCents": 210000, "maxMonthlyCents": 220000}, "year": 2025,
                            "reliability": "indicatif", "source": "Essai."}}
                """.formatted(withoutDiploma, diplomas.formatted("""
                "comment": "Dit", "duration": "1 an", "apprenticeship": false, "vae": false""")));
        return get("/metiers/essai").body();
    }
}
