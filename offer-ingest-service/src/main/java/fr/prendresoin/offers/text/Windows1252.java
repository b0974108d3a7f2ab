package fr.prendresoin.offers.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/// The encoding that much of the web is in when it says Latin-1.
final class Windows1252 {

    private static final int NO_BYTE = -1;
    private static final char[] CHARACTERS = new char[0x100];
    private static final int[] BYTES = new int[0x2200];

    static {
        Arrays.fill(BYTES, NO_BYTE);
        Charset charset = Charset.forName("windows-1252");
        for (int b = 0; b < CHARACTERS.length; b++) {
            CHARACTERS[b] = new String(new byte[] {(byte) b}, charset).charAt(0);
            BYTES[CHARACTERS[b] < BYTES.length ? CHARACTERS[b] : b] = b;
            BYTES[b] = b;
        }
    }

    private Windows1252() {}

    /// The byte that a character stands for, or -1.
    static int byteOf(char c) {
        return c < BYTES.length ? BYTES[c] : NO_BYTE;
    }

    /// U+0092 is read as an apostrophe, as browsers do: nobody means the control character.
    static char meant(char c) {
        return c >= 0x80 && c < 0xa0 ? CHARACTERS[c] : c;
    }
}
