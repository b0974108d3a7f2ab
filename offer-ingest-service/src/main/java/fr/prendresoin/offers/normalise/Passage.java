package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Fold;
import java.util.Arrays;

/// A passage of a text that its copies share. Names, figures, short words and contacts are left out: those are what
/// changes from place to place. The passage begins where the text itself says, at the smallest of the hashes of its
/// first groups of words; so a sentence more at the head, or a paragraph less at the end, mostly leaves it where it is.
final class Passage {

    private static final int SHORTEST_WORD = 4;
    private static final int GROUP = 4;
    private static final int BEGINNINGS = 40;
    private static final int LENGTH = 30;

    /// Fewer words than these are no text of one’s own.
    private static final int FEWEST = 24;

    private final String text;
    private final boolean withCapitals;
    private long[] words = new long[256];
    private int size;
    private int seen;

    private Passage(String text, boolean withCapitals) {
        this.text = text;
        this.withCapitals = withCapitals;
    }

    /// Whether it is long enough to be told from what others write.
    boolean isTelling() {
        return size >= FEWEST;
    }

    static Passage of(String text) {
        var passage = new Passage(text, false);
        passage.read();
        if (passage.size < passage.seen / 4) {
            // All in capitals.
            passage = new Passage(text, true);
            passage.read();
        }
        return passage;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = text.indexOf(']', at);
                at = end < 0 ? at + 1 : end + 1;
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                at++;
            }
        }
    }

    /// A compound counts as one word: no part of a place’s name is taken for a word of its own.
    private int word(int from) {
        long hash = 0xcbf29ce484222325L;
        int length = 0;
        boolean figure = false;
        int at = from;
        while (at < text.length() && isPart(text.charAt(at))) {
            char letter = Fold.letter(text.charAt(at));
            figure |= Character.isDigit(letter);
            if (letter != ' ' && letter != 0) {
                hash = (hash ^ letter) * 0x100000001b3L;
                length++;
            }
            at++;
        }
        if (length >= SHORTEST_WORD && !figure) {
            seen++;
            if (withCapitals || !Character.isUpperCase(text.charAt(from))) {
                add(mixed(hash));
            }
        }
        return at;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '‑';
    }

    private void add(long word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }

    String hash() {
        int length = Math.min(LENGTH, size - GROUP);
        int beginnings = Math.min(BEGINNINGS, size - length);
        int begin = 0;
        long smallest = Long.MAX_VALUE;
        for (int i = 0; i < beginnings; i++) {
            long group = combined(i, GROUP);
            if (group < smallest) {
                smallest = group;
                begin = i;
            }
        }
        return Long.toHexString(combined(begin, length));
    }

    private long combined(int from, int length) {
        long combined = 0;
        for (int i = from; i < from + length && i < size; i++) {
            combined = mixed(combined * 31 + words[i]);
        }
        return combined;
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
