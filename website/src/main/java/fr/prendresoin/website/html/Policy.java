package fr.prendresoin.website.html;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/// What a browser may do with a page: load from this origin alone, run no script but ours, send forms to us.
public record Policy(String frames) {

    private static final Policy PAGES = new Policy("'none'");

    /// The policy of pages that nobody may frame.
    public static Policy ofPages() {
        return PAGES;
    }

    /// The policy of a page that stands on pages of others.
    ///
    /// @param origins theirs
    public static Policy framedBy(List<URI> origins) {
        return new Policy(origins.stream().map(URI::toString).collect(Collectors.joining(" ")));
    }

    /// Icons are in the style sheet, as data.
    void on(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors " + frames);
        if (frames.equals("'none'")) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }
}
