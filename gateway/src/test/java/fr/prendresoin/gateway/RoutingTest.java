package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"/api/offers", "/api/offers/ft-PS0000001", "/api/offers?q=ide&page=2", "/api/suggest?q=ai"})
    void offersAreTheSearchServices(String target) throws Exception {
        assertThat(json(get(target)).path("target").asString()).isEqualTo(target);
        assertThat(SEARCH.received()).extracting(Backend.Received::target).containsExactly(target);
        assertThat(CATALOG.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/families",
                "/api/segments",
                "/api/metiers",
                "/api/metiers?family=sante",
                "/api/metiers/aide-soignant",
                "/api/rome/J1501",
                "/api/territories/communes?q=lyon",
                "/api/territories/towns?department=69",
                "/api/territories/departments"
            })
    void referenceDataIsTheCatalogServices(String target) throws Exception {
        assertThat(get(target).statusCode()).isEqualTo(200);
        assertThat(CATALOG.received()).extracting(Backend.Received::target).containsExactly(target);
        assertThat(SEARCH.received()).isEmpty();
    }

    @Test
    void wordsArriveAsTheyWereTyped() throws Exception {
        String query = "q=%C3%A9ducatrice%20%26%20co%2B&commune=42218&q=deux";
        get("/api/offers?" + query);
        assertThat(SEARCH.received().getFirst().target())
                .isEqualTo("/api/offers?q=%C3%A9ducatrice%20%26%20co%2B&q=deux&commune=42218");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void openAddressesAreReadOnly(String method) throws Exception {
        HttpResponse<String> answer = send(request("/api/offers").method(method, BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(SEARCH.received()).isEmpty();
    }

    @Test
    void headersAloneCanBeAskedFor() throws Exception {
        HttpResponse<String> answer = send(request("/api/offers").HEAD());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(SEARCH.received().getFirst().method()).isEqualTo("HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/offersx",
                "/api/unknown",
                "/ops/pipelines/offers",
                "/ops/search/counts",
                "/actuator",
                "/actuator/env",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/docs/unknown",
                "/health/website",
                "/login/x",
                "/error"
            })
    void whatIsNotInTheTableDoesNotExist(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(SEARCH.received()).isEmpty();
        assertThat(OFFERS.received()).isEmpty();
        assertThat(WEBSITE.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/ops", "/api/ops/search/counts", "/api/ops/runs"})
    void operationsThatAreNotInTheTableDoNotExistForThoseWhoMayKnow(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(401);
        assertThat(asOperator(path).statusCode()).isEqualTo(404);
        assertThat(OFFERS.received()).isEmpty();
    }

    @Test
    void questionThatIsTooLongForAnAddressIsPosted() throws Exception {
        String profile = "{\"metiers\":[\"aide-soignant\"]}";
        HttpResponse<String> answer = send(request("/api/matching")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(profile)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SEARCH.received().getFirst().method()).isEqualTo("POST");
        assertThat(SEARCH.received().getFirst().body()).isEqualTo(profile);
        HttpResponse<String> read = get("/api/matching");
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(header(read, "Allow")).isEqualTo("POST");
    }

    @Test
    void reportOfAnOfferGoesToWhoGathersThemOnce() throws Exception {
        OFFERS.answers(HttpExchange::close);
        HttpResponse<String> answer = send(request("/api/offers/ft-1/reports")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reason\":\"filled\"}")));
        assertThat(answer.statusCode()).as("the service hung up").isEqualTo(503);
        assertThat(OFFERS.received())
                .singleElement()
                .satisfies(received -> assertThat(received.target()).isEqualTo("/api/offers/ft-1/reports"));

        HttpResponse<String> read = get("/api/offers/ft-1/reports");
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(header(read, "Allow")).isEqualTo("POST");
        assertThat(get("/api/offers/ft-1").statusCode()).isEqualTo(200);
        assertThat(SEARCH.received()).hasSize(1);
    }

    @Test
    void operatorsDecideOnReports() throws Exception {
        OFFERS.answers(200, "application/json", "{\"changed\":true}");
        HttpResponse<String> answer = send(request("/api/ops/offers/reports/ft-1/resolution")
                .header("Authorization", PROVIDER.issuer.person("OPERATOR").bearer())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"outcome\":\"kept\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(asOperator("/api/ops/offers/reports?limit=5").statusCode()).isEqualTo(200);
        assertThat(OFFERS.received())
                .extracting(Backend.Received::target)
                .containsExactly("/api/ops/offers/reports/ft-1/resolution", "/api/ops/offers/reports?limit=5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void changeArrivesOnce(String method) throws Exception {
        CATALOG.answers(HttpExchange::close);
        HttpResponse<String> answer = send(request("/api/editorial/metiers/aide-soignant/draft")
                .header("Authorization", PROVIDER.issuer.person("EDITOR").bearer())
                .header("Content-Type", "application/json")
                .header("If-Match", "\"3\"")
                .method(method, BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).as("the service hung up").isEqualTo(503);
        assertThat(CATALOG.received())
                .singleElement()
                .satisfies(received ->
                        assertThat(received.headers().get("If-Match")).containsExactly("\"3\""));
    }

    @Test
    void whatEditorsTryOutMayTakeItsTime() throws Exception {
        SEARCH.answers(exchange -> {
            LockSupport.parkNanos(Duration.ofMillis(1_200).toNanos());
            Backend.send(exchange, 200, "application/json", "{}");
        });
        assertThat(send(request("/api/search/evaluations")
                                .header(
                                        "Authorization",
                                        PROVIDER.issuer.person("EDITOR").bearer())
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/api/offers").statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/offers/..%2fops",
                "/api/offers/..%2Fops%2fsearch",
                "/api/offers/../../ops/search/counts",
                "/api/offers/%2e%2e/%2e%2e/actuator/env",
                "/api/offers/.%2e/ops",
                "/api/offers/..;/..;/actuator",
                "/api/offers/;a=b/x",
                "/api//offers",
                "/api/offers/..%5c..%5cactuator",
                "/api/offers/%00",
                "/api/offers/%ff",
                "/%61ctuator/prometheus",
                "/actuator%2Fprometheus",
                "/api/%6Fps/pipelines/offers",
                "/%61pi/offers",
                "/api/offers/ft%2D1",
                "/api/offers/ft%5f1",
                "/api/offers/%5a",
                "/api/offers?=x",
                "/health?=x",
                "/api/offers?q=%zz",
                "/api/offers?q=%E9"
            })
    void addressThatTwoProgramsCouldReadInTwoWaysIsRefused(String path) throws Exception {
        String answer = Raw.exchange(port, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
        assertThat(SEARCH.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/offers/%C3%A9t%C3%A9", "/api/offers/a%20b", "/api/offers/a%40b", "/api/offers/a%5Bb%7Bc"})
    void whatMustBeEncodedMayBe(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
        assertThat(SEARCH.received()).hasSize(1);
    }

    @Test
    void unchangedAnswerStaysUnchanged() throws Exception {
        SEARCH.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"7\"");
            Backend.send(exchange, 304, "application/json", "");
        });
        HttpResponse<String> answer = send(request("/api/offers").header("If-None-Match", "W/\"7\""));
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(header(answer, "ETag")).isEqualTo("W/\"7\"");
        assertThat(SEARCH.received().getFirst().headers().get("If-None-Match")).containsExactly("W/\"7\"");
    }
}
