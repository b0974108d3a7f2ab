package fr.prendresoin.offers.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts without what their way here has done to them: entities, tags, wrong encodings, invisible characters.
public final class Clean {

    private static final List<Charset> MISTAKEN_FOR_UTF_8 =
            List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));

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
        String read = reencoded(text);
        if (read.indexOf('&') >= 0) {
            read = Entities.decode(read);
        }
        return read.indexOf('<') >= 0 ? Tags.strip(read) : read;
    }

    /// UTF-8 that somebody read as Latin: « infirmiÃ¨re ». Only a text that is wholly so can be read again.
    private static String reencoded(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0 && text.indexOf('â') < 0) {
            return text;
        }
        for (Charset mistaken : MISTAKEN_FOR_UTF_8) {
            try {
                ByteBuffer bytes = mistaken.newEncoder().encode(CharBuffer.wrap(text));
                return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException e) {
                // Not this mistake: perhaps the next one.
            }
        }
        return text;
    }

    /// Runs of spaces become one; an empty line stays between paragraphs, never two.
    private static String spaced(String text, boolean paragraphs) {
        var spaced = new StringBuilder(text.length());
        int breaks = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (paragraphs && c == '\n') {
                breaks++;
            } else if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (!spaced.isEmpty()) {
                    append(spaced, Math.min(breaks, 2), space);
                }
                breaks = 0;
                space = false;
                spaced.append(c);
            }
        }
        return spaced.toString();
    }

    private static void append(StringBuilder text, int breaks, boolean space) {
        if (breaks > 0) {
            text.append("\n".repeat(breaks));
        } else if (space) {
            text.append(' ');
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f' || (c >= '\u2000' && c <= '\u200a') || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c == '\ufeff'
                || c == '\u00ad'
                || c == '\ufffd'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u007f' && c <= '\u009f');
    }
}
