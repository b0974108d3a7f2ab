package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever looks for a page is refused with one.
class RefusalPageTest extends RunningGateway {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    @Test
    void browserIsToldThatTheSiteIsAwayOnAPage() throws Exception {
        WEBSITE.stop();
        try {
            HttpResponse<String> page = navigate("/metiers");
            assertPage(page, 503);
            assertThat(header(page, "Retry-After")).isEqualTo("2");
            assertThat(page.body())
                    .contains("<h1>Momentanément indisponible</h1>", "Le site ne répond pas", "href=\"/aide\"")
                    .contains(header(page, "X-Request-Id"));
        } finally {
            WEBSITE.startAgain();
        }
    }

    @Test
    void browserIsToldOnAPageWhatDoesNotExist() throws Exception {
        assertPage(navigate("/docs/unknown"), 404);
        WEBSITE.answers(404, "text/plain", "not found");
        assertPage(navigate("/assets/nothing.css"), 404);
    }

    @Test
    void browserIsToldOnAPageThatAnAddressIsBad() throws Exception {
        HttpResponse<String> page = navigate("/metiers//aide-soignant");
        assertPage(page, 400);
        assertThat(page.body()).contains("suite interdite");
    }

    @Test
    void browserIsToldOnAPageWhichMethodsThereAre() throws Exception {
        HttpResponse<String> page =
                send(request("/metiers").header("Accept", BROWSER).method("PUT", BodyPublishers.noBody()));
        assertPage(page, 405);
        assertThat(header(page, "Allow")).isEqualTo("GET, HEAD, POST");
    }

    @Test
    void browserThatAsksTooMuchIsToldOnAPage() throws Exception {
        HttpResponse<String> page = navigate("/metiers");
        for (int i = 0; i < 1_000 && page.statusCode() == 200; i++) {
            page = navigate("/metiers");
        }
        assertPage(page, 429);
        assertThat(header(page, "Retry-After")).isEqualTo("1");
    }

    @Test
    void whatSomebodyTypedComesBackAsText() throws Exception {
        HttpResponse<String> page = navigate("/login?returnTo=//%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("«").doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/*",
                "application/json, text/html;q=0.5",
                "application/problem+json,text/html",
                "image/avif,image/webp,*/*;q=0.8",
                "nonsense"
            })
    void programIsToldAProblem(String accept) throws Exception {
        HttpResponse<String> answer = send(request("/docs/unknown").header("Accept", accept));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void interfaceTellsProblemsToBrowsersToo() throws Exception {
        assertThat(header(navigate("/api/unknown"), "Content-Type")).isEqualTo("application/problem+json");
    }

    private HttpResponse<String> navigate(String path) throws Exception {
        return send(request(path).header("Accept", BROWSER));
    }

    private static void assertPage(HttpResponse<String> page, int status) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(page, "Vary").toLowerCase(Locale.ROOT).split(",")).contains("accept");
        assertThat(page.body())
                .contains("<html lang=\"fr\">", "noindex", "<main>", "href=\"/\"", "Erreur " + status)
                .doesNotContain("style", "<script", "127.0.0.1");
    }
}
