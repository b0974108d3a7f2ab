package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.reference.Metier;
import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import fr.prendresoin.offers.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The names of the perimeter's jobs, found in a text: of those it holds, the longest one tells the ROME code.
final class Appellations {

    /// They mean other things too: only in a title, in capitals.
    private static final Set<String> AMBIGUOUS =
            Set.of("as", "es", "me", "ap", "am", "cip", "asp", "mem", "aa", "dea", "sf");

    private static final int MOST_WORDS = 10;

    private final Map<String, RomeCode> codes = new HashMap<>();

    Appellations(Reference reference) {
        for (RomeCode code : reference.romes().values()) {
            if (code.inPerimeter()) {
                add(code.label(), code);
                (code.appellations() == null ? List.<String>of() : code.appellations()).forEach(a -> add(a, code));
            }
        }
        reference.metiers().forEach(metier -> add(metier, reference));
    }

    private void add(Metier metier, Reference reference) {
        RomeCode code = metier.romes() == null || metier.romes().isEmpty()
                ? null
                : reference.rome(metier.romes().getFirst());
        if (code != null && code.inPerimeter()) {
            add(metier.labelMasculine(), code);
            add(metier.labelFeminine(), code);
            (metier.synonyms() == null ? List.<String>of() : metier.synonyms()).forEach(s -> add(s, code));
        }
    }

    /// What one appellation says first stays: the codes' own names come before the synonyms of a métier.
    private void add(String appellation, RomeCode code) {
        Gendered.forms(appellation).forEach(form -> codes.putIfAbsent(Fold.words(form), code));
    }

    @Nullable RomeCode inTitle(String title) {
        return longest(title, word -> !AMBIGUOUS.contains(word) || hasInCapitals(title, word), _ -> true);
    }

    /// A single word proves nothing in a long text, but for an acronym in capitals.
    @Nullable RomeCode inDescription(String description) {
        return longest(description, word -> !AMBIGUOUS.contains(word) && hasInCapitals(description, word), _ -> true);
    }

    /// The longest among the appellations of some codes.
    @Nullable RomeCode inTitle(String title, Predicate<RomeCode> eligible) {
        return longest(title, word -> !AMBIGUOUS.contains(word) || hasInCapitals(title, word), eligible);
    }

    private @Nullable RomeCode longest(String text, Predicate<String> singleWord, Predicate<RomeCode> eligible) {
        String[] words = Fold.words(text).split(" ", -1);
        RomeCode found = null;
        int longest = 0;
        for (int from = 0; from < words.length; from++) {
            var phrase = new StringBuilder();
            for (int to = from; to < words.length && to - from < MOST_WORDS; to++) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(words[to]);
                RomeCode code = phrase.length() > longest ? codes.get(phrase.toString()) : null;
                if (code != null && eligible.test(code) && (to > from || singleWord.test(words[from]))) {
                    found = code;
                    longest = phrase.length();
                }
            }
        }
        return found;
    }

    private static boolean hasInCapitals(String text, String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        int at = text.indexOf(capitals);
        while (at >= 0) {
            int end = at + capitals.length();
            boolean alone = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (alone) {
                return true;
            }
            at = text.indexOf(capitals, at + 1);
        }
        return false;
    }
}
