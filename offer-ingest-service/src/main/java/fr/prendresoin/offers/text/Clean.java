package fr.prendresoin.offers.text;

import org.jspecify.annotations.Nullable;

/// Texts without what their way here has done to them: entities, tags, wrong encodings, invisible characters.
public final class Clean {

    private Clean() {}

    /// On one line; null when nothing is left.
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = spaced(decoded(text), false);
        return line.isEmpty() ? null : line;
    }

    /// With its paragraphs.
    public static String paragraphs(@Nullable String text) {
        return text == null ? "" : spaced(decoded(text), true);
    }

    private static String decoded(String text) {
        String read = Reencoded.repair(text);
        if (read.indexOf('&') >= 0) {
            read = Entities.decode(read);
        }
        return read.indexOf('<') >= 0 ? Tags.strip(read) : read;
    }

    /// Runs of spaces become one; an empty line stays between paragraphs, never two.
    private static String spaced(String text, boolean paragraphs) {
        char[] spaced = new char[text.length()];
        int length = 0;
        int breaks = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = Windows1252.meant(text.charAt(i));
            if (isBreak(c) && paragraphs) {
                breaks++;
            } else if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (length > 0 && breaks > 0) {
                    spaced[length++] = '\n';
                    if (breaks > 1) {
                        spaced[length++] = '\n';
                    }
                } else if (length > 0 && space) {
                    spaced[length++] = ' ';
                }
                breaks = 0;
                space = false;
                spaced[length++] = c;
            }
        }
        return new String(spaced, 0, length);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || isBreak(c)
                || c == '\u00a0'
                || c == '\u202f'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c == '\ufeff'
                || c == '\u00ad'
                || c == '\ufffd'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u007f' && c <= '\u009f');
    }
}
