package fr.prendresoin.website.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenDataTest extends RunningSite {

    private static final String BY_DEPARTMENT = "/donnees-ouvertes/offres-et-formations-par-departement";

    @BeforeEach
    void everythingAnswers() {
        SERVICES.answer("/api/metiers", 200, """
                {"items": [{"slug": "aide-soignant", "label": "Aide-soignant", "family": "sante",
                            "families": ["sante", "grand-age"], "romes": ["J1501"], "accessibleWithoutDiploma": false,
                            "apprenticeship": true, "vae": true, "summary": "Il soigne, il accompagne.",
                            "salary": {"beginner": {"minMonthlyCents": 190000, "maxMonthlyCents": 215000},
                                       "experienced": {"minMonthlyCents": 220000, "maxMonthlyCents": 265000},
                                       "year": 2026}}]}""");
        SERVICES.answer("/counts/departments", 200, """
                {"countedAt": "2026-11-22T23:30:00Z", "items": [
                  {"department": "01", "departmentName": "Ain", "metier": "aide-soignant",
                   "metierLabel": "Aide-soignant", "offers": 0, "formations": 2},
                  {"department": "69", "departmentName": "Rhône", "metier": "aide-soignant",
                   "metierLabel": "Aide-soignant", "offers": 4, "formations": 0}]}""");
    }

    @Test
    void metiersAreExported() throws Exception {
        HttpResponse<String> csv = get("/donnees-ouvertes/metiers.csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(csv.body())
                .startsWith("metier,libelle,sigle,famille,familles,codes_rome,resume,")
                .contains("\r\naide-soignant,Aide-soignant,,sante,sante|grand-age,J1501,\"Il soigne, il accompagne.\","
                        + "false,true,true,1900,2150,2200,2650,2026,http://localhost:8080/metiers/aide-soignant\r\n");
        assertThat(get("/donnees-ouvertes/metiers.json").body())
                .contains("\"familles\":[\"sante\",\"grand-age\"]", "\"apprentissage\":true");
    }

    @Test
    void countsAreToldWithTheDayInFrance() throws Exception {
        assertThat(get(BY_DEPARTMENT + ".csv").body().lines())
                .containsExactly(
                        "date,departement,departement_nom,metier,metier_libelle,offres,formations",
                        "2026-11-23,01,Ain,aide-soignant,Aide-soignant,0,2",
                        "2026-11-23,69,Rhône,aide-soignant,Aide-soignant,4,0");
        assertThat(get(BY_DEPARTMENT + ".json").body())
                .startsWith("[{\"date\":\"2026-11-23\"")
                .contains("\"offres\":4");
    }

    @Test
    void anOutageIsNoShorterTable() throws Exception {
        SERVICES.answer("/counts/departments", 503, "{}");

        assertThat(get(BY_DEPARTMENT + ".csv").statusCode()).isEqualTo(503);
    }

    @Test
    void theOffersThemselvesAreNotExported() throws Exception {
        assertThat(get("/donnees-ouvertes/offres.csv").statusCode()).isEqualTo(404);
        assertThat(get("/donnees-ouvertes").body()).contains("interdit d’en redistribuer la base");
    }
}
