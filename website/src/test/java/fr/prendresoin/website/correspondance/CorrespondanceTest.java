package fr.prendresoin.website.correspondance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrespondanceTest extends RunningSite {

    private static final String MATCHES = """
            {"total": 40, "compared": 30, "page": 0, "size": 10,
             "items": [{"score": 66,
                        "parts": [{"criterion": "night", "label": "Travail de nuit", "points": 13, "max": 42,
                                   "why": "L’offre ne dit pas."}],
                        "offer": {"id": "ft-1", "title": "Aide-soignant <b>H/F</b>", "family": "sante",
                                  "contract": {"type": "CDI", "apprenticeship": false},
                                  "publishedAt": "2026-11-13T02:00:09Z", "updatedAt": "2026-11-13T02:00:09Z",
                                  "source": {"name": "France Travail"}, "disabilityFriendly": false,
                                  "places": [], "placesTotal": 0, "offersTotal": 1}}],
             "excluded": [{"criterion": "night", "label": "Travail de nuit", "offers": 124}]}
            """;

    @BeforeEach
    void reference() {
        SERVICES.answer("/api/families", 200, "{\"items\": [{\"slug\": \"sante\", \"label\": \"Santé\"}]}");
        SERVICES.answer(
                "/api/metiers",
                200,
                "{\"items\": [{\"slug\": \"aide-soignant\", \"label\": \"Aide-soignant\", \"family\": \"sante\","
                        + " \"families\": [], \"summary\": \"\"}]}");
        SERVICES.answer("/api/diplomas", 200, "{\"items\": [{\"code\": \"DEAS\", \"name\": \"DE\", \"level\": 4}]}");
    }

    @Test
    void theFormIsAPageThatSearchEnginesMayList() throws Exception {
        HttpResponse<String> page = get("/correspondance");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Robots-Tag")).isEmpty();
        assertThat(page.body()).contains("method=\"post\"", "id=\"metiers-aide-soignant\"", "id=\"diplomas-DEAS\"");
    }

    @Test
    void metiersThatAreProposedStandChosen() throws Exception {
        assertThat(get("/correspondance?metiers=aide-soignant").body())
                .containsPattern("value=\"aide-soignant\"\\s+checked");
    }

    @Test
    void offersAreRankedAndNobodyKeepsThePage() throws Exception {
        SERVICES.answer("/api/matching", 200, MATCHES);

        HttpResponse<String> page = post("/correspondance", "metiers=aide-soignant&night=refused&hard=night&commune=");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(SERVICES.sentTo("/api/matching"))
                .contains("\"metiers\":[\"aide-soignant\"]", "\"night\":\"refused\"", "\"hard\":[\"night\"]");
        assertThat(page.body())
                .contains("<strong>66</strong> sur 100", "13 / 42", "L’offre ne dit pas.")
                .contains("124\u00A0offres écartées", "Aide-soignant &lt;b&gt;H/F&lt;/b&gt;")
                .contains("name=\"page\" value=\"1\"")
                .containsPattern("value=\"refused\"\\s+checked");
    }

    @Test
    void whatIsWrongIsToldAtItsField() throws Exception {
        HttpResponse<String> page = post("/correspondance", "experienceYears=beaucoup");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<title>Erreur", "<a href=\"#metiers\">Choisissez au moins un métier.</a>")
                .contains("aria-describedby=\"experienceYears-erreurs\"", "id=\"experienceYears-erreurs\"")
                .contains("value=\"beaucoup\"");
    }

    @Test
    void whatTheSearchRefusesIsToldInTheWordsOfTheForm() throws Exception {
        SERVICES.answer(
                "/api/matching",
                400,
                "{\"errors\": [{\"field\": \"/night\", \"rule\": \"type\", \"message\": \"« /night » est faux.\"}]}");

        HttpResponse<String> page = post("/correspondance", "metiers=aide-soignant&night=zz");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<a href=\"#night\">« Le travail de nuit » est faux.</a>");
    }

    @Test
    void withoutTheSearchTheFormKeepsWhatWasFilledIn() throws Exception {
        SERVICES.answer("/api/matching", 503, "{}");

        HttpResponse<String> page = post("/correspondance", "metiers=aide-soignant&skills=repas");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("La comparaison des offres est", "value=\"repas\"");
    }

    @Test
    void withoutTheDiplomasTheRestStands() throws Exception {
        SERVICES.answer("/api/diplomas", 503, "{}");

        HttpResponse<String> page = get("/correspondance");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Les diplômes sont", "id=\"metiers-aide-soignant\"");
    }
}
