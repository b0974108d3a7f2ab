package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Answers are shared for a second: each test asks for its own number of runs.
class OfferPipelineTest extends RunningGateway {

    private static final String PIPELINE = "{\"sources\":[{\"name\":\"ft\",\"active\":100,\"checksum\":40},"
            + "{\"name\":\"other\",\"active\":18,\"checksum\":2}],\"runs\":[]}";

    @Test
    void sameOffersOnBothSidesAreNoDrift() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(200, "application/json", "{\"active\":118,\"withdrawn\":3,\"checksum\":42}");
        JsonNode answer = json(get("/api/ops/pipelines/offers?runs=1"));
        assertThat(answer.path("sources").size()).isEqualTo(2);
        assertThat(answer.path("drift").toString())
                .isEqualTo("{\"source\":118,\"index\":118,\"difference\":0,\"sameContent\":true}");
        assertThat(OFFERS.received())
                .extracting(Backend.Received::target)
                .containsExactly("/ops/pipelines/offers?runs=1");
    }

    @Test
    void lateIndexHasFewerAndOtherContentIsSeen() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(200, "application/json", "{\"active\":110,\"checksum\":42}");
        JsonNode late = json(get("/api/ops/pipelines/offers?runs=2")).path("drift");
        assertThat(late.path("difference").asLong()).isEqualTo(-8);
        SEARCH.answers(200, "application/json", "{\"active\":118,\"checksum\":41}");
        JsonNode other = json(get("/api/ops/pipelines/offers?runs=3")).path("drift");
        assertThat(other.path("sameContent").asBoolean()).isFalse();
    }

    @Test
    void indexThatDoesNotAnswerIsUnknownNotEmpty() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(503, "application/problem+json", "{}");
        JsonNode drift = json(get("/api/ops/pipelines/offers?runs=4")).path("drift");
        assertThat(drift.path("source").asLong()).isEqualTo(118);
        assertThat(drift.has("index")).isFalse();
        assertThat(drift.path("detail").asString()).contains("inconnu");
    }

    @Test
    void collectionThatDoesNotAnswerIsNamed() throws Exception {
        OFFERS.answers(500, "text/html", "trouble");
        HttpResponse<String> answer = get("/api/ops/pipelines/offers?runs=5");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("detail").asString()).startsWith("Le suivi de la collecte des offres");
        OFFERS.answers(200, "application/json", PIPELINE);
        await().untilAsserted(() ->
                assertThat(get("/api/ops/pipelines/offers?runs=5").statusCode()).isEqualTo(200));
    }

    @Test
    void badParameterIsNamed() throws Exception {
        assertThat(json(get("/api/ops/pipelines/offers?runs=0"))
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("runs");
        assertThat(get("/api/ops/pipelines/offers?run=1").statusCode()).isEqualTo(400);
        assertThat(OFFERS.received()).isEmpty();
    }
}
