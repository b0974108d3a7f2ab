package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import fr.prendresoin.offers.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How words are spelt, accents and all, for titles that lost them in capitals: the words of the jobs' names.
final class Spellings {

    private final Map<String, String> ofJobs = new HashMap<>();

    Spellings(Reference reference) {
        Set<String> several = new HashSet<>();
        for (RomeCode code : reference.romes().values()) {
            learn(code.label(), several);
            (code.appellations() == null ? List.<String>of() : code.appellations()).forEach(a -> learn(a, several));
        }
        several.forEach(ofJobs::remove);
    }

    /// A word that is spelt in two ways (diplôme, diplômé) is not guessed.
    private void learn(String name, Set<String> several) {
        for (String part : name.split("[^\\p{L}]+", -1)) {
            boolean acronym = part.length() > 1 && part.equals(part.toUpperCase(Locale.FRENCH));
            String word = acronym ? part : part.toLowerCase(Locale.FRENCH);
            String known = ofJobs.putIfAbsent(Fold.words(word), word);
            if (known != null && !known.equals(word)) {
                several.add(Fold.words(word));
            }
        }
    }

    String of(String word) {
        return ofJobs.getOrDefault(Fold.words(word), word);
    }
}
