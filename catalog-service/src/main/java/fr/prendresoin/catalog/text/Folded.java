package fr.prendresoin.catalog.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as it is compared: without case, accents, hyphens and apostrophes, and with one way to write « saint ».
///
/// @param text words of a-z and 0-9, separated by one space
public record Folded(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\b(?:saint|st)(e?s?)\\b");

    public static Folded of(String text) {
        String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String words = OTHERS.matcher(bare).replaceAll(" ").strip();
        return new Folded(SAINT.matcher(words).replaceAll("st$1"));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean startsWith(Folded prefix) {
        return text.startsWith(prefix.text);
    }

    /// Whether one of the words begins the prefix.
    public boolean hasWordStarting(Folded prefix) {
        int at = text.indexOf(prefix.text);
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at = text.indexOf(prefix.text, at + 1);
        }
        return at >= 0;
    }
}
