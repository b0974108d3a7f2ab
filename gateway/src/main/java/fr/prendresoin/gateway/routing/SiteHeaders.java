package fr.prendresoin.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// What passes to and from the site besides what passes for every service: pages are looked at by browsers.
final class SiteHeaders {

    /// The one thing that a visitor has the site remember: light or dark. No session passes.
    private static final String DISPLAY = "affichage=";

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMING = "X-Frame-Options";

    private SiteHeaders() {}

    static void inwards(HttpHeaders given, HttpHeaders passed) {
        String display = given.getOrEmpty(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(DISPLAY))
                .collect(Collectors.joining("; "));
        if (!display.isEmpty()) {
            passed.set(HttpHeaders.COOKIE, display);
        }
    }

    /// @param site where the site is, which nobody is led to
    /// @param answer bears what is said for all already
    static void outwards(
            URI site, HttpHeaders given, HttpHeaders passed, HttpStatusCode status, HttpServletResponse answer) {
        String location = given.getFirst(HttpHeaders.LOCATION);
        if (location != null && location.startsWith(site + "/")) {
            passed.set(HttpHeaders.LOCATION, location.substring(site.toString().length()));
        }
        given.getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                .filter(cookie -> cookie.startsWith(DISPLAY))
                .forEach(cookie -> passed.add(HttpHeaders.SET_COOKIE, cookie));
        // A browser takes over what "unchanged" says of the page that it kept, which has a policy of its own.
        if (given.containsHeader(POLICY) || status.isSameCodeAs(HttpStatus.NOT_MODIFIED)) {
            answer.setHeader(POLICY, joined(given.getOrEmpty(POLICY)));
            answer.setHeader(FRAMING, given.getFirst(FRAMING));
        }
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }
}
