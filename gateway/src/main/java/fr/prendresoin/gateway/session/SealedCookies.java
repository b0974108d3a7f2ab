package fr.prendresoin.gateway.session;

import fr.prendresoin.gateway.GatewaySettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Cookies that no script, no other site and no other host gets. A browser keeps 4 KB under one name: what is longer
/// goes in parts, `name`, `name.1` and so on.
@Component
class SealedCookies {

    private static final int PART = 3_700;
    private static final int MOST_PARTS = 4;
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private final Seal seal;
    private final boolean secure;

    SealedCookies(Seal seal, GatewaySettings.Session settings) {
        this.seal = seal;
        this.secure = "https".equals(settings.publicUrl().getScheme());
    }

    <T> Optional<T> read(HttpServletRequest request, String purpose, Class<T> type) {
        var whole = new StringBuilder();
        for (int part = 0; part < MOST_PARTS; part++) {
            Cookie cookie = WebUtils.getCookie(request, name(purpose, part));
            if (cookie == null) {
                break;
            }
            whole.append(cookie.getValue());
        }
        return whole.isEmpty() ? Optional.empty() : seal.open(purpose, whole.toString(), type);
    }

    boolean has(HttpServletRequest request, String purpose) {
        return WebUtils.getCookie(request, name(purpose, 0)) != null;
    }

    void write(HttpServletRequest request, HttpServletResponse response, String purpose, Object content) {
        String sealed = seal.close(purpose, content);
        int parts = (sealed.length() + PART - 1) / PART;
        if (parts > MOST_PARTS) {
            throw new IllegalStateException("the tokens of the identity provider are too long: " + sealed.length());
        }
        for (int part = 0; part < MOST_PARTS; part++) {
            if (part < parts) {
                String value = sealed.substring(part * PART, Math.min(sealed.length(), (part + 1) * PART));
                set(response, name(purpose, part), value, UNTIL_THE_BROWSER_CLOSES);
            } else {
                forget(request, response, name(purpose, part));
            }
        }
    }

    void delete(HttpServletRequest request, HttpServletResponse response, String purpose) {
        for (int part = 0; part < MOST_PARTS; part++) {
            forget(request, response, name(purpose, part));
        }
    }

    private void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        if (WebUtils.getCookie(request, name) != null) {
            set(response, name, "", Duration.ZERO);
        }
    }

    private void set(HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    /// With the prefix, a browser takes such a cookie from this host only, and over a secure transport only.
    private String name(String purpose, int part) {
        return (secure ? "__Host-" : "") + purpose + (part == 0 ? "" : "." + part);
    }
}
