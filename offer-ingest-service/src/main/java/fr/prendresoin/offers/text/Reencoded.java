package fr.prendresoin.offers.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/// UTF-8 that somebody read as Latin: « infirmiÃ¨re ». Whatever makes up a UTF-8 character when it is read as bytes
/// again is one: no French text has « Ã© » on purpose.
final class Reencoded {

    private static final int NO_BYTE = -1;
    private static final int[] WINDOWS_1252 = new int[0x2200];

    static {
        Arrays.fill(WINDOWS_1252, NO_BYTE);
        Charset charset = Charset.forName("windows-1252");
        for (int b = 0; b < 0x100; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            WINDOWS_1252[c < WINDOWS_1252.length ? c : b] = b;
            WINDOWS_1252[b] = b;
        }
    }

    private Reencoded() {}

    static String repair(String text) {
        StringBuilder repaired = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            int length = lengthOfSequence(text.charAt(at));
            int code = length > 1 ? code(text, at, length) : NO_BYTE;
            if (code == NO_BYTE) {
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

    private static int lengthOfSequence(char c) {
        if (c < 0xc2 || c > 0xf4) {
            return 1;
        }
        if (c < 0xe0) {
            return 2;
        }
        return c < 0xf0 ? 3 : 4;
    }

    private static int code(String text, int at, int length) {
        if (at + length > text.length()) {
            return NO_BYTE;
        }
        int code = text.charAt(at) & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            char c = text.charAt(at + i);
            int b = c < WINDOWS_1252.length ? WINDOWS_1252[c] : NO_BYTE;
            if ((b & 0xc0) != 0x80) {
                return NO_BYTE;
            }
            code = code << 6 | (b & 0x3f);
        }
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? code : NO_BYTE;
    }
}
