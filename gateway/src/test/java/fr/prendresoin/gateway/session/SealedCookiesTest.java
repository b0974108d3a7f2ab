package fr.prendresoin.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.gateway.GatewaySettings;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SealedCookiesTest {

    private static final String LONG = "x".repeat(6_000);

    private final SealedCookies cookies = cookies("https://prendresoin.fr", "secret");

    private static SealedCookies cookies(String publicUrl, String secret) {
        var session = new GatewaySettings.Session(
                URI.create(publicUrl), "passerelle", secret, Duration.ofMinutes(30), Duration.ofHours(8));
        try {
            return new SealedCookies(new Seal(session), session);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void overASecureTransportACookieIsTiedToItsHost() {
        assertThat(written(cookies, "x"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("__Host-session=")
                        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void whatIsLongerThanABrowserKeepsGoesInParts() {
        List<String> written = written(cookies, LONG);

        assertThat(written).hasSize(3).allMatch(cookie -> cookie.length() < 4_000);
        assertThat(cookies.read(sent(written), "session", String.class)).contains(LONG);
    }

    @Test
    void partThatIsNoLongerNeededIsForgotten() {
        var answer = new MockHttpServletResponse();
        cookies.write(sent(written(cookies, LONG)), answer, "session", "short");

        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-session.1=;") && cookie.contains("Max-Age=0"))
                .anyMatch(cookie -> cookie.startsWith("__Host-session.2=;") && cookie.contains("Max-Age=0"));
    }

    @Test
    void anotherGatewayWithTheSameSecretReadsIt() {
        assertThat(cookies("https://prendresoin.fr", "secret")
                        .read(sent(written(cookies, "x")), "session", String.class))
                .contains("x");
    }

    @Test
    void nobodyElseReadsItNorIsItAnythingElse() {
        List<String> written = written(cookies, LONG.substring(0, 100));

        assertThat(cookies("https://prendresoin.fr", "another").read(sent(written), "session", String.class))
                .isEmpty();
        assertThat(written).allMatch(cookie -> !cookie.contains("xxxx"));
        MockHttpServletRequest renamed = sent(List.of(written.getFirst().replace("__Host-session", "__Host-login")));
        assertThat(cookies.read(renamed, "login", String.class)).isEmpty();
    }

    private static List<String> written(SealedCookies by, String content) {
        var answer = new MockHttpServletResponse();
        by.write(new MockHttpServletRequest(), answer, "session", content);
        return answer.getHeaders("Set-Cookie");
    }

    private static MockHttpServletRequest sent(List<String> cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies.stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')).split("=", 2))
                .map(pair -> new Cookie(pair[0], pair[1]))
                .toArray(Cookie[]::new));
        return request;
    }
}
