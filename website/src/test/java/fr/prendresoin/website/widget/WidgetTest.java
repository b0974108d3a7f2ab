package fr.prendresoin.website.widget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "prendresoin.website.partners[0].id=mairie",
            "prendresoin.website.partners[0].name=Mairie de Bron",
            "prendresoin.website.partners[0].origins=https://bron.fr,https://www.bron.fr"
        })
class WidgetTest extends RunningSite {

    private static final String DEPARTMENTS = """
            {"items": [{"code": "69", "name": "Rhône", "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
                        "population": 1900000, "communes": 267},
                       {"code": "38", "name": "Isère", "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
                        "population": 1300000, "communes": 512}]}""";

    @BeforeEach
    void offers() {
        SERVICES.answer(
                "/api/offers",
                200,
                "{\"total\": 12, \"totalGroups\": 12, \"page\": 0, \"size\": 5, \"sort\": \"date\", \"items\": [],"
                        + " \"facets\": {}}");
    }

    @Test
    void onlyThePagesOfThePartnerMayFrameIt() throws Exception {
        HttpResponse<String> frame = get("/widget/offres?partenaire=mairie&territoire=departement:69&famille=sante");

        assertThat(frame.statusCode()).isEqualTo(200);
        assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors https://bron.fr https://www.bron.fr");
        assertThat(frame.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(frame.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(frame.body())
                .contains("12\u00a0offres", "<base target=\"_blank\">")
                .contains("data-origins=\"https://bron.fr https://www.bron.fr\"")
                .contains("href=\"/offres?family=sante&amp;department=69\"");
    }

    @Test
    void whoIsNoPartnerLearnsHowToBecomeOne() throws Exception {
        for (String path : new String[] {"/widget/offres", "/widget/offres?partenaire=%3Cb%3E"}) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(page.body()).contains("href=\"/partenaires/widget\"").doesNotContain("<b>");
        }
    }

    @Test
    void aTerritoryThatCannotBeReadIsSaid() throws Exception {
        HttpResponse<String> frame = get("/widget/offres?partenaire=mairie&territoire=lune");

        assertThat(frame.statusCode()).isEqualTo(400);
        assertThat(frame.body()).contains("«\u00a0lune\u00a0»");
    }

    @Test
    void anOutageIsSaidInTheFrame() throws Exception {
        SERVICES.answer("/api/offers", 503, "{}");

        HttpResponse<String> frame = get("/widget/offres?partenaire=mairie");

        assertThat(frame.statusCode()).isEqualTo(503);
        assertThat(frame.body()).contains("Les offres d’emploi sont momentanément");
    }

    @Test
    void theFormMakesTheCode() throws Exception {
        SERVICES.answer("/api/territories/communes", 200, """
                {"items": [{"code": "69029", "name": "Bron", "label": "Bron (69)",
                            "department": {"code": "69", "name": "Rhône"},
                            "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"}, "postalCodes": [],
                            "population": 1, "latitude": 45.7, "longitude": 4.9}]}""");

        String guide = get("/partenaires/widget?partenaire=a%22b&lieu=Bron&famille=sante")
                .body();

        assertThat(guide)
                .contains("&lt;script src=\"http://localhost:8080/widget.js\" data-partenaire=\"a&amp;quot;b\""
                        + " data-territoire=\"commune:69029\" data-famille=\"sante\"&gt;&lt;/script&gt;");
        assertThat(guide)
                .contains("&lt;iframe src=\"http://localhost:8080/widget/offres?partenaire=a%22b"
                        + "&amp;amp;territoire=commune%3A69029&amp;amp;famille=sante\""
                        + " title=\"Offres d’emploi du soin et de l’accompagnement – Prendre soin\"")
                .contains("loading=\"lazy\"", "&lt;/iframe&gt;");
        assertThat(get("/partenaires/widget?lieu=Bron").body()).doesNotContain("&lt;script", "&lt;iframe");
    }

    @ParameterizedTest
    @CsvSource({"Rhône, departement:69", "69, departement:69", "auvergne rhone alpes, region:84"})
    void theCodeIsForADepartementOrARegionToo(String typed, String territoire) throws Exception {
        SERVICES.answer("/api/territories/departments", 200, DEPARTMENTS);

        String guide = get("/partenaires/widget?partenaire=mairie&lieu=" + URLEncoder.encode(typed, UTF_8))
                .body();

        assertThat(guide)
                .contains("data-territoire=\"" + territoire + "\"")
                .contains("territoire=" + territoire.replace(":", "%3A"));
    }

    @Test
    void aNameThatSeveralTerritoriesHaveLeadsToEach() throws Exception {
        SERVICES.answer("/api/territories/departments", 200, DEPARTMENTS);
        SERVICES.answer("/api/territories/communes", 200, """
                {"items": [{"code": "38544", "name": "Rhône", "label": "Rhône (38)",
                            "department": {"code": "38", "name": "Isère"},
                            "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"}, "postalCodes": [],
                            "population": 30000, "latitude": 45.5, "longitude": 4.9}]}""");

        HttpResponse<String> guide = get("/partenaires/widget?partenaire=mairie&lieu=Rh%C3%B4ne");

        assertThat(guide.statusCode()).isEqualTo(400);
        assertThat(guide.body())
                .contains("lieu=Rh%C3%B4ne+%28d%C3%A9partement%29", "lieu=Rh%C3%B4ne+%2838%29")
                .doesNotContain("&lt;script");
        assertThat(get("/partenaires/widget?partenaire=mairie&lieu=Rh%C3%B4ne+%2838%29")
                        .body())
                .contains("data-territoire=\"commune:38544\"");
    }

    @Test
    void withoutTheCatalogueNoCodeIsMadeForAnotherTerritory() throws Exception {
        SERVICES.answer("/api/territories/departments", 503, "{}");
        SERVICES.answer("/api/territories/communes", 503, "{}");

        HttpResponse<String> guide = get("/partenaires/widget?partenaire=mairie&lieu=Lyon");

        assertThat(guide.statusCode()).isEqualTo(200);
        assertThat(guide.body()).contains("pour le moment").doesNotContain("&lt;script");
    }

    @Test
    void theScriptIsKeptForAWhileOnly() throws Exception {
        HttpResponse<String> script = get("/widget.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("max-age=3600, public");
        assertThat(script.body()).contains("/widget/offres");
    }
}
