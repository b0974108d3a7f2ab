package fr.prendresoin.website.metiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandingTest extends RunningSite {

    private static final String LANDING = """
            {"metier": "aide-soignant", "radiusKm": 20, "countedAt": "2026-11-22T10:00:00Z",
             "commune": {"code": "76351", "slug": "le-havre-76", "name": "Le Havre", "department": "76",
                         "offers": 3, "formations": 1},
             "neighbours": [{"code": "76447", "slug": "montivilliers-76", "name": "Montivilliers",
                             "department": "76", "offers": 3, "formations": 0}]}""";

    @BeforeEach
    void aPage() {
        SERVICES.answer("/api/metiers/aide-soignant", 200, """
                {"slug": "aide-soignant", "label": "Aide-soignant", "described": true, "family": "sante", "romes": [],
                 "plainSummaryReviewed": false, "accessibleWithoutDiploma": false, "apprenticeship": true, "vae": true,
                 "immersion": true, "summary": "Il accompagne <b>les personnes</b>.",
                 "diplomas": [{"code": "DEAS", "name": "DEAS", "role": "qualifies", "comment": "Voie principale",
                               "duration": "11 mois", "apprenticeship": true, "vae": true},
                              {"code": "BACPRO-ASSP", "name": "Bac pro", "role": "lightens", "towards": "DEAS",
                               "comment": "Allègement", "duration": "3 ans", "apprenticeship": true, "vae": true}]}""");
        SERVICES.answer("/landings/aide-soignant/le-havre-76", 200, LANDING);
        SERVICES.answer("/landings/aide-soignant/76351", 200, LANDING);
    }

    @Test
    void aTownHasAPageThatLeadsToItsNeighboursAndToTheMetier() throws Exception {
        assertThat(page("le-havre-76").statusCode()).isEqualTo(200);
        assertThat(page("le-havre-76").body())
                .contains("<h1>Aide-soignant au Havre</h1>", "3\u00a0offres d’emploi et 1\u00a0formation à 20\u00a0km")
                .contains("href=\"/metiers/aide-soignant/montivilliers-76\"", "href=\"/metiers/aide-soignant\"")
                .contains("Il accompagne &lt;b&gt;")
                .contains("rel=\"canonical\" href=\"http://localhost:8080/metiers/aide-soignant/le-havre-76\"");
    }

    @Test
    void itsQuestionsAreReadByPeopleAndByPrograms() throws Exception {
        assertThat(page("le-havre-76").body())
                .contains("<h3>Comment accéder au métier «\u00a0Aide-soignant\u00a0»\u202f?</h3>")
                .contains("<p>Avec\u00a0: DEAS.</p>")
                .contains("\"@type\":\"FAQPage\"", "\"text\":\"Avec\u00a0: DEAS.\"")
                .doesNotContain("Bac pro");
    }

    @Test
    void aTownTellsHowMuchTheMetierIsSoughtThereAndLeadsToOthers() throws Exception {
        SERVICES.answer("/api/territories/communes/76351", 200, """
                {"kind": "commune", "code": "76351", "name": "Le Havre", "population": 160000, "latitude": 49.5,
                 "longitude": 0.1, "department": {"code": "76", "name": "Seine-Maritime"}, "employment":
                 {"countedAt": "2026-11-22T20:26:19Z", "radiusKm": 20, "inhabitants": 300000,
                  "offers": {"total": 7, "lackingCandidates": 0, "national": 9}, "formations": 1, "events": 0,
                  "families": [], "metiers": [%s, %s, %s]}}
                """.formatted(
                        sought(1, "infirmier", 4), sought(2, "aide-soignant", 3), sought(3, "ambulancier", 2)));

        assertThat(page("le-havre-76").body())
                .contains("Parmi les 3 métiers clés, celui-ci est le <strong>2e</strong> le plus recherché")
                .contains("<a href=\"/metiers/infirmier/le-havre-76\">infirmier au Havre</a> (4\u00a0offres)")
                .doesNotContain("/metiers/ambulancier/");
    }

    private static String sought(int rank, String slug, int offers) {
        return """
               {"rank": %d, "slug": "%s", "label": "%s", "offers": %d, "againstCountry": 1, "lackingShare": 0,
                "points": 50, "parts": []}""".formatted(rank, slug, slug, offers);
    }

    @Test
    void whatCannotBeHadIsSaidInItsPlace() throws Exception {
        SERVICES.answer("/api/offers", 503, "{}");
        SERVICES.answer("/api/formations", 503, "{}");
        SERVICES.answer("/api/territories/communes/76351", 503, "{}");

        HttpResponse<String> page = page("le-havre-76");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Les offres d’emploi sont momentanément", "Les formations sont momentanément")
                .contains("Les métiers recherchés sont momentanément");
    }

    @Test
    void aTownThatCannotBeCountedIsNotSaidToSeekNobody() throws Exception {
        SERVICES.answer("/api/territories/communes/76351", 200, """
                {"kind": "commune", "code": "76351", "name": "Le Havre", "population": 160000, "latitude": 49.5,
                 "longitude": 0.1, "department": {"code": "76", "name": "Seine-Maritime"}}""");

        assertThat(page("le-havre-76").body())
                .contains("Les métiers recherchés sont momentanément indisponibles")
                .doesNotContain("Aucune offre de ce métier");
    }

    @Test
    void otherFormsOfItsAddressLeadToIt() throws Exception {
        SERVICES.answer("/api/territories/communes", 200, """
                {"items": [{"code": "76351", "name": "Le Havre", "label": "Le Havre (76)",
                            "department": {"code": "76", "name": "Seine-Maritime"},
                            "region": {"code": "28", "name": "Normandie"}, "postalCodes": [], "population": 1,
                            "latitude": 49.5, "longitude": 0.1}]}""");
        for (String form : new String[] {"Le-Havre-76", "76351", "le-havre"}) {
            HttpResponse<String> page = page(form);
            assertThat(page.statusCode()).as(form).isEqualTo(301);
            assertThat(page.headers().firstValue("Location")).hasValue("/metiers/aide-soignant/le-havre-76");
        }
    }

    @Test
    void whereThereIsTooLittleThereIsNoPage() throws Exception {
        SERVICES.answer("/api/territories/communes", 200, "{\"items\": []}");

        assertThat(page("atlantide-99").statusCode()).isEqualTo(404);
    }

    @Test
    void anOutageIsNotATownWithoutAPage() throws Exception {
        SERVICES.answer("/landings/aide-soignant/le-havre-76", 503, "{}");

        assertThat(page("le-havre-76").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> page(String town) throws Exception {
        return get("/metiers/aide-soignant/" + town);
    }
}
