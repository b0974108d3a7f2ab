package fr.prendresoin.offers.text;

import java.text.Normalizer;

/// Texts compared by their words only: no case, no accents, no punctuation.
public final class Fold {

    private static final String[] FOLDED = new String[0x180];
    private static final String SEPARATOR = " ";
    private static final String NOTHING = "";

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded(c);
        }
    }

    private Fold() {}

    /// « Aide-soignant(e) de l’Hôpital » gives `aide soignant e de l hopital`.
    public static String words(String text) {
        var folded = new StringBuilder(text.length());
        boolean separated = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String letters = c < FOLDED.length ? FOLDED[c] : folded(c);
            if (!letters.equals(SEPARATOR)) {
                folded.append(letters);
                separated = separated && letters.isEmpty();
            } else if (!separated) {
                folded.append(' ');
                separated = true;
            }
        }
        int length = folded.length();
        if (length > 0 && folded.charAt(length - 1) == ' ') {
            folded.setLength(length - 1);
        }
        return folded.toString();
    }

    /// Whether the words of a phrase follow each other in a text; both are folded.
    public static boolean contains(String words, String phrase) {
        int at = words.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            if ((at == 0 || words.charAt(at - 1) == ' ') && (end == words.length() || words.charAt(end) == ' ')) {
                return true;
            }
            at = words.indexOf(phrase, at + 1);
        }
        return false;
    }

    private static String folded(char c) {
        return switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            default -> plain(c);
        };
    }

    private static String plain(char c) {
        if (c < 0x80) {
            return isPlain(c) ? String.valueOf(Character.toLowerCase(c)) : SEPARATOR;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        if (!Character.isLetterOrDigit(c)) {
            return SEPARATOR;
        }
        char base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return String.valueOf(Character.toLowerCase(base));
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
