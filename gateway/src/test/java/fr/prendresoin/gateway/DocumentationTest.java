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
    void homeLeadsToTheDocumentation() throws Exception {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/docs");
    }

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
