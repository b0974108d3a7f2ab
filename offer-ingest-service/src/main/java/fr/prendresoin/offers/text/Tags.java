package fr.prendresoin.offers.text;

import java.util.Locale;
import java.util.Set;

/// Markup taken out of a text; what ended a line there ends one here.
final class Tags {

    private static final Set<String> LINES = Set.of("br", "p", "div", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5");
    private static final int LONGEST = 300;

    private Tags() {}

    static String strip(String text) {
        var stripped = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '<' ? endOfTag(text, at) : -1;
            if (end < 0) {
                stripped.append(c);
                at++;
            } else {
                stripped.append(replacement(text, at));
                at = end + 1;
            }
        }
        return stripped.toString();
    }

    /// « < 35 ans » is no tag: a tag's name follows its bracket.
    private static int endOfTag(String text, int start) {
        if (start + 1 >= text.length()) {
            return -1;
        }
        char next = text.charAt(start + 1);
        if (!Character.isLetter(next) && next != '/' && next != '!') {
            return -1;
        }
        int end = text.indexOf('>', start);
        return end - start > LONGEST ? -1 : end;
    }

    private static String replacement(String text, int start) {
        int from = text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (name.equals("li")) {
            return from == start + 1 ? "\n- " : "";
        }
        if (name.equals("p") && from == start + 2) {
            return "\n\n";
        }
        return LINES.contains(name) ? "\n" : " ";
    }
}
