package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.testing.HttpAnswers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HealthTest extends RunningGateway {

    private static final String RUNNING =
            "{\"offers\":{\"status\":{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[{\"state\":\"RUNNING\"}]}}}";

    @BeforeEach
    void connectorsRun() {
        CONNECT.answers(200, "application/json", RUNNING);
    }

    @Test
    void platformIsUpWhenEveryComponentIs() throws Exception {
        await().untilAsserted(() -> assertThat(get("/health").statusCode()).isEqualTo(200));
        JsonNode report = json(get("/health"));
        HttpAnswers.assertDescribed("gateway", "get /health", 200, report);
        assertThat(report.path("status").asString()).isEqualTo("UP");
        assertThat(report.path("components").propertyNames())
                .containsExactly(
                        "search-service",
                        "catalog-service",
                        "offer-ingest-service",
                        "website",
                        "opensearch",
                        "kafka",
                        "kafka-connect",
                        "database",
                        "identity");
        assertThat(report.path("components")
                        .path("kafka-connect")
                        .path("detail")
                        .asString())
                .isEqualTo("Connecteurs en marche : 1.");
    }

    @Test
    void componentThatIsDownIsNamedAndDated() throws Exception {
        OFFERS.answers(503, "application/json", "{\"status\":\"OUT_OF_SERVICE\"}");
        JsonNode offers = becomes("offer-ingest-service", "DOWN");
        assertThat(offers.path("detail").asString()).isEqualTo("Pas prêt.");
        assertThat(offers.path("since").asString()).endsWith("Z");
        assertThat(get("/health").statusCode()).isEqualTo(503);
        String since = offers.path("since").asString();
        becomesChecked();
        assertThat(component("offer-ingest-service").path("since").asString()).isEqualTo(since);
    }

    @Test
    void connectorWhoseTaskFailedIsDown() throws Exception {
        CONNECT.answers(
                200,
                "application/json",
                "{\"offers\":{\"status\":{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[{\"state\":\"FAILED\"}]}}}");
        await().untilAsserted(() ->
                assertThat(component("kafka-connect").path("detail").asString()).isEqualTo("À l’arrêt : offers."));
        CONNECT.answers(200, "application/json", "{}");
        await().untilAsserted(() -> assertThat(
                        component("kafka-connect").path("detail").asString())
                .isEqualTo("Aucun connecteur n’est installé."));
    }

    @Test
    void silenceIsDown() throws Exception {
        SEARCH.stop();
        try {
            assertThat(becomes("search-service", "DOWN").path("detail").asString())
                    .isEqualTo("Ne répond pas.");
            assertThat(component("opensearch").path("status").asString()).isEqualTo("DOWN");
            assertThat(component("catalog-service").path("status").asString()).isEqualTo("UP");
        } finally {
            SEARCH.startAgain();
        }
    }

    @Test
    void providerThatIsAwayIsNamed() throws Exception {
        PROVIDER.issuer.stop();
        try {
            assertThat(becomes("identity", "DOWN").path("detail").asString())
                    .isEqualTo("Le service de connexion ne répond pas.");
            assertThat(get("/api/offers").statusCode()).isEqualTo(200);
        } finally {
            PROVIDER.issuer.startAgain();
        }
    }

    @Test
    void manyWhoAskShareOneLook() throws Exception {
        becomesChecked();
        int before = CATALOG.received().size();
        for (int i = 0; i < 20; i++) {
            get("/health");
        }
        assertThat(CATALOG.received().size() - before).isLessThan(5);
    }

    @Test
    void probesAreForTheMachineItself() throws Exception {
        HttpRequest.Builder direct =
                HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
        HttpResponse<String> answer = send(direct);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(404);
    }

    private JsonNode becomes(String name, String status) {
        await().untilAsserted(() ->
                assertThat(component(name).path("status").asString()).isEqualTo(status));
        return component(name);
    }

    private void becomesChecked() {
        int before = CATALOG.received().size();
        await().until(() -> {
            get("/health");
            return CATALOG.received().size() > before;
        });
    }

    private JsonNode component(String name) {
        try {
            return json(get("/health")).path("components").path(name);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
