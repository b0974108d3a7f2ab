package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.HttpContracts;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest extends RunningGateway {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");

    @Test
    void pageLivesUnderAStrictPolicyFromItsOwnOrigin() throws Exception {
        HttpResponse<String> page = get("/docs?urls.primaryName=Plateforme");
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("lang=\"fr\"").doesNotContain("http://", "https://", "<style", "style=");
        for (String loaded :
                LOADED.matcher(page.body()).results().map(MatchResult::group).toList()) {
            String path = loaded.substring(loaded.indexOf('"') + 1, loaded.length() - 1);
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void descriptionsComeFromTheServices() throws Exception {
        get("/docs/recherche/openapi.json");
        get("/docs/referentiels/openapi.json");
        assertThat(SEARCH.received()).extracting(Backend.Received::target).containsExactly("/v3/api-docs");
        assertThat(CATALOG.received()).extracting(Backend.Received::target).containsExactly("/v3/api-docs");
    }

    @Test
    void whatCannotBeReachedFromHereIsNotDescribedHere() throws Exception {
        CATALOG.answers(
                200,
                "application/json",
                "{\"openapi\":\"3.1.0\",\"paths\":{\"/api/rome/{code}\":{},\"/ops/imports\":{},\"/listing/{kind}\":{}}}");
        assertThat(get("/docs/referentiels/openapi.json").body())
                .isEqualTo("{\"openapi\":\"3.1.0\",\"paths\":{\"/api/rome/{code}\":{}}}");
    }

    @Test
    void whatPeopleMayReportIsDescribedAndWhatOperatorsDoWithItIsNot() throws Exception {
        OFFERS.answers(
                200,
                "application/json",
                "{\"paths\":{\"/api/offers/{id}/reports\":{},\"/api/ops/offers/reports\":{},\"/ops/runs\":{}}}");
        assertThat(get("/docs/signalements/openapi.json").body())
                .isEqualTo("{\"paths\":{\"/api/offers/{id}/reports\":{}}}");
    }

    @Test
    void serviceThatDoesNotDescribeItselfIsNamed() throws Exception {
        CATALOG.answers(500, "text/html", "trouble");
        HttpResponse<String> answer = get("/docs/referentiels/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("detail").asString()).startsWith("Le référentiel ne répond pas");
    }

    @Test
    void theGatewaysOwnInterfaceIsAsItsContractSays() throws Exception {
        HttpContracts.assertKept("gateway", json(get("/docs/plateforme/openapi.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/swagger-ui/index.html",
                "/docs/page/index.html",
                "/docs/page/application.yaml",
                "/docs/swagger-ui/nothing.js",
                "/docs/offres/openapi.json"
            })
    void nothingElseIsServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }
}
