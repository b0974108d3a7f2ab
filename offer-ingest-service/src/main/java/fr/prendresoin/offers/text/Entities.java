package fr.prendresoin.offers.text;

import org.springframework.web.util.HtmlUtils;

/// HTML entities, by name and by number.
final class Entities {

    private Entities() {}

    /// Decoded twice at most: « &amp;eacute; » is common, deeper is not.
    static String decode(String text) {
        String once = pass(text);
        return once.indexOf('&') >= 0 && !once.equals(text) ? pass(once) : once;
    }

    /// The one name that XML has and HTML 4 has not.
    private static String pass(String text) {
        return HtmlUtils.htmlUnescape(text).replace("&apos;", "'");
    }
}
