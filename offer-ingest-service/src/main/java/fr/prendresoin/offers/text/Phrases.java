package fr.prendresoin.offers.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases to look for in a text, all of them in one pass over its words.
public final class Phrases {

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

    public Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            String[] words = Fold.words(phrase).split(" ", -1);
            byFirstWord.computeIfAbsent(words[0], _ -> new ArrayList<>(2)).add(words);
        }
    }

    /// Whether a text has one of them; its folded words are given.
    public boolean areIn(String[] text) {
        for (int at = 0; at < text.length; at++) {
            List<String[]> candidates = byFirstWord.get(text[at]);
            if (candidates != null && anyAt(text, at, candidates)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAt(String[] text, int at, List<String[]> candidates) {
        for (String[] phrase : candidates) {
            int i = 1;
            while (i < phrase.length && at + i < text.length && text[at + i].equals(phrase[i])) {
                i++;
            }
            if (i == phrase.length) {
                return true;
            }
        }
        return false;
    }
}
