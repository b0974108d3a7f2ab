package fr.prendresoin.offers.text;

import java.text.Normalizer;

/// Texts compared by their words only: no case, no accents, no punctuation.
public final class Fold {

    private static final char SEPARATOR = ' ';
    private static final char NOTHING = 0;
    private static final char[] FOLDED = new char[0x180];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = plain(c);
        }
    }

    private Fold() {}

    /// « Aide-soignant(e) de l’Hôpital » gives `aide soignant e de l hopital`.
    public static String words(String text) {
        char[] folded = new char[text.length() * 2];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = letter(c);
            if (letter == SEPARATOR) {
                if (length > 0 && folded[length - 1] != SEPARATOR) {
                    folded[length++] = SEPARATOR;
                }
            } else if (letter != NOTHING) {
                folded[length++] = letter;
                if (isLigature(c)) {
                    folded[length++] = 'e';
                }
            }
        }
        return new String(folded, 0, length > 0 && folded[length - 1] == SEPARATOR ? length - 1 : length);
    }

    /// A letter or digit without case and accent, a space for whatever stands between words, 0 for what adds nothing.
    public static char letter(char c) {
        return c < FOLDED.length ? FOLDED[c] : plain(c);
    }

    private static boolean isLigature(char c) {
        return c == 'œ' || c == 'Œ' || c == 'æ' || c == 'Æ';
    }

    private static char plain(char c) {
        return switch (c) {
            case 'œ', 'Œ' -> 'o';
            case 'æ', 'Æ' -> 'a';
            default -> withoutAccent(c);
        };
    }

    private static char withoutAccent(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        if (!Character.isLetterOrDigit(c)) {
            return SEPARATOR;
        }
        return Character.toLowerCase(
                c < 0x80
                        ? c
                        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                                .charAt(0));
    }
}
