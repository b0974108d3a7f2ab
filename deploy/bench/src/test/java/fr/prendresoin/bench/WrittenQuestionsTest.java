package fr.prendresoin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenQuestionsTest {

    private static final String GATEWAY = "http://127.0.0.1:8080";

    @Test
    void aNameIsFollowedByItsQuestions() {
        List<Endpoint> endpoints = WrittenQuestions.read(
                List.of(
                        "# What is asked",
                        "",
                        "offers",
                        "  GET /api/offers?q=à Lyon",
                        "  GET /api/offers",
                        "",
                        "cells"),
                GATEWAY);

        assertThat(endpoints).extracting(Endpoint::name).containsExactly("offers", "cells");
        assertThat(endpoints.getFirst().questions())
                .extracting(question -> question.uri().toString())
                .containsExactly(GATEWAY + "/api/offers?q=%C3%A0%20Lyon", GATEWAY + "/api/offers");
        assertThat(endpoints.getLast().questions()).isEmpty();
    }

    @Test
    void aQuestionThatIsPostedHasABody() {
        HttpRequest question = WrittenQuestions.read(
                        List.of("matching", "  POST /api/matching {\"metiers\": [\"infirmier\"]}"), GATEWAY)
                .getFirst()
                .questions()
                .getFirst();

        assertThat(question.method()).isEqualTo("POST");
        assertThat(question.uri()).hasPath("/api/matching");
        assertThat(question.bodyPublisher().orElseThrow().contentLength())
                .isEqualTo("{\"metiers\": [\"infirmier\"]}".length());
    }

    @Test
    void aFormIsSentAsBrowsersDo() {
        HttpRequest form = WrittenQuestions.read(
                        List.of("/correspondance", "  POST /correspondance metiers=infirmier&radius=20"), GATEWAY)
                .getFirst()
                .questions()
                .getFirst();

        assertThat(form.headers().firstValue("Content-Type")).hasValue("application/x-www-form-urlencoded");
    }

    @Test
    void everyWrittenEndpointIsAskedSomething() {
        assertThat(Stream.concat(
                        WrittenQuestions.ofSearch(GATEWAY).stream(), WrittenQuestions.ofPages(GATEWAY).stream()))
                .hasSizeGreaterThan(30)
                .allSatisfy(endpoint -> assertThat(endpoint.questions()).isNotEmpty());
    }
}
