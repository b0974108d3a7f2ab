package fr.prendresoin.offers.text;

/// UTF-8 that somebody read as Latin: « infirmiÃ¨re ». What makes up a character of French when it is read as bytes
/// again is one: no French text has « Ã© » on purpose.
final class Reencoded {

    private static final int NO_CODE = -1;

    private Reencoded() {}

    static String repair(String text) {
        StringBuilder repaired = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            int length = lengthOfSequence(text.charAt(at));
            int code = length > 1 ? code(text, at, length) : NO_CODE;
            if (code == NO_CODE) {
                at++;
            } else {
                repaired = repaired == null ? new StringBuilder(text.length()) : repaired;
                repaired.append(text, copied, at).appendCodePoint(code);
                at += length;
                copied = at;
            }
        }
        return repaired == null
                ? text
                : repaired.append(text, copied, text.length()).toString();
    }

    /// The leads of what French is written with, all of them strange to French but « â », which two such characters
    /// never follow: « DIPLÔMÉ·E » and « qualité » » are left alone.
    private static int lengthOfSequence(char c) {
        return switch (c) {
            case 'Â', 'Ã', 'Å' -> 2;
            case 'â' -> 3;
            default -> 1;
        };
    }

    private static int code(String text, int at, int length) {
        if (at + length > text.length()) {
            return NO_CODE;
        }
        int code = text.charAt(at) & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            char c = text.charAt(at + i);
            int b = Windows1252.byteOf(c);
            if ((b & 0xc0) != 0x80) {
                return NO_CODE;
            }
            code = code << 6 | (b & 0x3f);
        }
        return isFrench(code) ? code : NO_CODE;
    }

    private static boolean isFrench(int code) {
        boolean sign = code >= 0xa0 && code < 0xc0;
        boolean letter = code >= 0xc0 && code <= 0xff && code != '×' && code != '÷';
        boolean punctuation = code >= 0x2000 && code < 0x2070;
        return sign || letter || punctuation || "œŒŸ€™".indexOf(code) >= 0;
    }
}
