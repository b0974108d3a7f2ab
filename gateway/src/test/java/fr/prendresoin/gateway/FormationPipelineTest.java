package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.testing.HttpAnswers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Answers are shared for a second: each test asks for its own number of runs.
class FormationPipelineTest extends RunningGateway {

    private static final String PIPELINE = "/api/ops/pipelines/formations";

    @Test
    void whatTheImportTellsIsPassedOnAsItCame() throws Exception {
        String told =
                "{\"at\":\"2026-11-22T10:00:00Z\",\"sources\":[{\"source\":\"lheo\",\"active\":32500}],\"runs\":[]}";
        CATALOG.answers(200, "application/json", told);

        HttpResponse<String> answer = asOperator(PIPELINE + "?runs=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(told);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        HttpAnswers.assertDescribed("gateway", "get " + PIPELINE, 200, json(answer));
        assertThat(CATALOG.received()).singleElement().satisfies(received -> {
            assertThat(received.target()).isEqualTo("/ops/pipelines/formations?runs=1");
            assertThat(received.headers().get("Authorization"))
                    .singleElement()
                    .asString()
                    .startsWith("Bearer ");
        });
    }

    @Test
    void importThatDoesNotAnswerIsNamedUntilItDoes() throws Exception {
        CATALOG.answers(500, "text/html", "trouble");
        HttpResponse<String> answer = asOperator(PIPELINE + "?runs=2");
        assertThat(answer.statusCode()).isEqualTo(503);
        HttpAnswers.assertDescribed("gateway", "get " + PIPELINE, 503, json(answer));
        assertThat(json(answer).path("detail").asString()).startsWith("Le suivi des imports de formations");

        CATALOG.reset();
        await().untilAsserted(() ->
                assertThat(asOperator(PIPELINE + "?runs=2").statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({"runs=0, runs", "runs=101, runs", "runs=x, runs", "run=1, run"})
    void badParameterIsNamed(String query, String field) throws Exception {
        HttpResponse<String> answer = asOperator(PIPELINE + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = json(answer).at("/errors/0");
        assertThat(error.path("field").asString()).isEqualTo(field);
        assertThat(CATALOG.received()).isEmpty();
    }
}
