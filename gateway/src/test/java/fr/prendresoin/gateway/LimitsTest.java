package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LimitsTest extends RunningGateway {

    @Test
    void formIsRefusedWhereItsFieldsWouldBeTakenForParameters() throws Exception {
        HttpResponse<String> answer = send(request("/api/matching")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString("metiers=aide-soignant")));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(SEARCH.received()).isEmpty();
    }

    /// A browser that was sent on from a form may keep its format.
    @Test
    void whatOnlyReadsMayNameAFormat() throws Exception {
        HttpResponse<String> answer = send(request("/api/families")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .GET());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void clientThatAsksTooMuchIsToldWhenToComeBack() throws Exception {
        HttpResponse<String> answer = get("/api/suggest?q=a");
        for (int i = 0; i < 1_000 && answer.statusCode() == 200; i++) {
            answer = get("/api/suggest?q=a");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Retry-After")).isEqualTo("1");
        assertThat(json(answer).path("type").asString()).isEqualTo("https://prendresoin.fr/problemes/trop-de-requetes");
        assertThat(SEARCH.received().size()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void whatAPageIsMadeOfIsCountedApartAndCountedAllTheSame() throws Exception {
        for (int i = 0; i < 150; i++) {
            assertThat(get("/assets/site-3f2a.css").statusCode()).isEqualTo(200);
        }
        assertThat(get("/metiers").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = get("/assets/site-3f2a.css");
        for (int i = 0; i < 5_000 && answer.statusCode() == 200; i++) {
            answer = get("/assets/site-3f2a.css");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(get("/metiers").statusCode()).isEqualTo(200);
    }

    @Test
    void limitOfOneClientIsNotAnothers() throws Exception {
        for (int i = 0; i < 400; i++) {
            if (get("/api/suggest?q=a").statusCode() == 429) {
                break;
            }
        }
        HttpResponse<String> other = send(java.net.http.HttpRequest.newBuilder(
                        request("/api/suggest?q=a").build().uri())
                .header("X-Forwarded-For", "203.0.113.9"));
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void bodyThatIsTooLargeIsRefused() throws Exception {
        HttpResponse<String> answer =
                send(request("/api/offers").method("GET", BodyPublishers.ofByteArray(new byte[70_000])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("detail").asString()).contains("64 Kio");
    }

    @Test
    void whatReadsSendsNothing() throws Exception {
        HttpResponse<String> answer = send(request("/api/offers").method("GET", BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("type").asString()).endsWith("contenu-inattendu");
        assertThat(SEARCH.received()).isEmpty();
    }

    @Test
    void bodyOfUnknownLengthIsRefused() throws Exception {
        HttpResponse<String> answer = send(request("/api/offers")
                .method("POST", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10]))));
        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(SEARCH.received()).isEmpty();
    }

    @Test
    void headersThatAreTooLargeAreAProblem() throws Exception {
        String answer = Raw.exchange(
                port, "GET /api/offers HTTP/1.1\r\nHost: x\r\nX-Large: " + "x".repeat(40_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("tomcat");
    }
}
