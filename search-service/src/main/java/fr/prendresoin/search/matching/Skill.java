package fr.prendresoin.search.matching;

import fr.prendresoin.search.spelling.Folded;
import java.util.List;
import java.util.Set;

/// A skill in someone's words.
///
/// @param words those that say something, without their endings
record Skill(String text, List<String> words) {

    private static final int STEM = 6;
    private static final int SHORTEST = 3;
    private static final Set<String> EMPTY = Set.of(
            "les",
            "des",
            "une",
            "aux",
            "par",
            "sur",
            "pour",
            "avec",
            "dans",
            "son",
            "ses",
            "ces",
            "leur",
            "leurs",
            "que",
            "qui",
            "est",
            "aider",
            "faire",
            "realiser",
            "assurer",
            "savoir");

    static Skill of(String text) {
        List<String> words = Folded.words(text).stream()
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .map(Skill::stem)
                .distinct()
                .toList();
        return new Skill(text, words);
    }

    /// Whether both mean the same, roughly: they share half of the words of the shorter one, whatever their endings.
    boolean isLike(Skill other) {
        long shared = words.stream().filter(other.words::contains).count();
        return shared > 0 && shared * 2 >= Math.min(words.size(), other.words.size());
    }

    private static String stem(String word) {
        String singular = word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
        return singular.substring(0, Math.min(singular.length(), STEM));
    }
}
