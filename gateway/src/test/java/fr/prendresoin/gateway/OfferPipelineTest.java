package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.testing.HttpAnswers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Answers are shared for a second, the counts by all: each test asks for its own number of runs, and waits for its
/// counts.
class OfferPipelineTest extends RunningGateway {

    private static final String PIPELINE = "{\"sources\":[{\"name\":\"ft\",\"active\":100,\"checksum\":40},"
            + "{\"name\":\"other\",\"active\":18,\"checksum\":2}],\"runs\":[],\"lag\":{\"raw\":{\"records\":5}}}";

    @Test
    void sameOffersOnBothSidesAreNoDrift() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(200, "application/json", "{\"active\":118,\"withdrawn\":3,\"checksum\":42}");
        JsonNode answer = once(1, drift -> drift.path("index").asLong(0) == 118);
        assertThat(answer.path("sources").size()).isEqualTo(2);
        assertThat(answer.path("drift").toString())
                .isEqualTo("{\"source\":118,\"index\":118,\"difference\":0,\"sameContent\":true}");
        assertThat(OFFERS.received().getFirst().target()).isEqualTo("/ops/pipelines/offers?runs=1");
    }

    @Test
    void lateIndexHasFewerAndOtherContentIsSeen() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(200, "application/json", "{\"active\":110,\"checksum\":42}");
        once(2, drift -> drift.path("difference").asLong(0) == -8);
        SEARCH.answers(200, "application/json", "{\"active\":118,\"checksum\":41}");
        once(
                3,
                drift -> drift.has("sameContent")
                        && !drift.path("sameContent").asBoolean()
                        && drift.path("difference").asLong(-1) == 0);
    }

    @Test
    void indexThatDoesNotAnswerIsUnknownNotEmpty() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(503, "application/problem+json", "{}");
        JsonNode answer = once(4, drift -> !drift.has("index"));
        assertThat(answer.path("drift").path("source").asLong()).isEqualTo(118);
        assertThat(answer.path("drift").path("detail").asString()).contains("ne répond pas", "inconnu");
        assertThat(answer.path("lag").path("index").isNull()).isTrue();
    }

    @Test
    void searchThatRefusesToTellIsNotSilent() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(403, "application/problem+json", "{}");
        JsonNode answer = once(6, drift -> drift.path("detail").asString("").contains("refuse"));
        assertThat(answer.path("drift").has("index")).isFalse();
    }

    @Test
    void lagOfTheIndexStandsBesideTheOthers() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(
                200,
                "application/json",
                "{\"active\":117,\"checksum\":42,\"lag\":{\"records\":7,\"oldestAgeSeconds\":3}}");
        JsonNode answer = once(7, drift -> drift.path("index").asLong(0) == 117);
        assertThat(answer.path("lag").path("raw").path("records").asLong()).isEqualTo(5);
        assertThat(answer.path("lag").path("index").toString()).isEqualTo("{\"records\":7,\"oldestAgeSeconds\":3}");
        HttpAnswers.assertDescribed("gateway", "get /api/ops/pipelines/offers", 200, answer);
    }

    @Test
    void failureLastsForASecondAndSlowCountsAreWaitedFor() throws Exception {
        OFFERS.answers(200, "application/json", PIPELINE);
        SEARCH.answers(exchange -> {
            LockSupport.parkNanos(Duration.ofMillis(900).toNanos());
            Backend.send(exchange, 200, "application/json", "{\"active\":116,\"checksum\":42}");
        });
        once(8, drift -> drift.path("index").asLong(0) == 116);
        OFFERS.answers(500, "text/html", "trouble");
        await().untilAsserted(() -> assertThat(
                        asOperator("/api/ops/pipelines/offers?runs=8").statusCode())
                .isEqualTo(503));
        int asked = OFFERS.received().size();
        asOperator("/api/ops/pipelines/offers?runs=8");
        assertThat(OFFERS.received()).hasSize(asked);
    }

    @Test
    void answerThatDribblesIsNotWaitedForWithoutEnd() throws Exception {
        var over = new AtomicBoolean();
        OFFERS.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (!over.get()) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            exchange.close();
        });
        try {
            long start = System.nanoTime();
            assertThat(asOperator("/api/ops/pipelines/offers?runs=9").statusCode())
                    .isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        } finally {
            over.set(true);
        }
    }

    @Test
    void collectionThatDoesNotAnswerIsNamed() throws Exception {
        OFFERS.answers(500, "text/html", "trouble");
        HttpResponse<String> answer = asOperator("/api/ops/pipelines/offers?runs=5");
        assertThat(answer.statusCode()).isEqualTo(503);
        HttpAnswers.assertDescribed("gateway", "get /api/ops/pipelines/offers", 503, json(answer));
        assertThat(json(answer).path("detail").asString()).startsWith("Le suivi de la collecte des offres");
        OFFERS.answers(200, "application/json", PIPELINE);
        await().untilAsserted(() -> assertThat(
                        asOperator("/api/ops/pipelines/offers?runs=5").statusCode())
                .isEqualTo(200));
    }

    @Test
    void badParameterIsNamed() throws Exception {
        assertThat(json(asOperator("/api/ops/pipelines/offers?runs=0"))
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("runs");
        assertThat(asOperator("/api/ops/pipelines/offers?run=1").statusCode()).isEqualTo(400);
        assertThat(OFFERS.received()).isEmpty();
    }

    private JsonNode once(int runs, Predicate<JsonNode> drift) {
        return await().until(
                        () -> json(asOperator("/api/ops/pipelines/offers?runs=" + runs)),
                        answer -> drift.test(answer.path("drift")));
    }
}
