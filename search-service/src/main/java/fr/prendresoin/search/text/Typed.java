package fr.prendresoin.search.text;

import fr.prendresoin.platform.french.FrenchStems;
import fr.prendresoin.search.spelling.Folded;
import fr.prendresoin.search.tuning.Boosts;
import fr.prendresoin.search.tuning.Tuning;
import fr.prendresoin.search.tuning.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person typed, and how it is taken.
///
/// @param text as it came
/// @param words those that say something, folded, each once
/// @param parts the same in order, those of an expression of the vocabulary together
/// @param boosts how much each sign counts
public record Typed(String text, List<Word> words, List<Part> parts, Boosts boosts) {

    private static final int MAX_WORDS = 20;

    /// Of all expressions together. Each is up to ten clauses of the engine, which refuses a query of more than 1 024.
    static final int MOST_MEANINGS = 40;

    /// A word, and the words of the trade that it may stand for when it is misspelt.
    public record Word(String word, List<String> near) {

        private List<String> candidates() {
            return Stream.concat(Stream.of(word), near.stream()).toList();
        }
    }

    /// A word, or the words of an expression.
    ///
    /// @param meanings the expression and all that means the same; none for a plain word
    public record Part(List<Word> words, List<String> meanings) {

        boolean isExpression() {
            return !meanings.isEmpty();
        }

        boolean isCorrected() {
            return words.stream().anyMatch(word -> !word.near().isEmpty());
        }

        /// The same with so many of its meanings, what was typed in any case.
        private Part meaning(int most) {
            if (meanings.size() <= most) {
                return this;
            }
            String typed = FrenchStems.key(text());
            return new Part(
                    words,
                    meanings.stream()
                            .sorted(Comparator.comparing(
                                    meaning -> !key(meaning).equals(typed)))
                            .limit(most)
                            .toList());
        }

        private static String key(String meaning) {
            return FrenchStems.key(String.join(" ", Folded.telling(meaning)));
        }

        String text() {
            return words.stream().map(Word::word).collect(Collectors.joining(" "));
        }
    }

    public static Typed of(String text, TradeWords trade, Tuning tuning) {
        List<Word> words = Folded.telling(text).stream()
                .limit(MAX_WORDS)
                .map(word -> new Word(word, trade.near(word)))
                .toList();
        return new Typed(text, words.stream().distinct().toList(), parts(words, tuning.vocabulary()), tuning.boosts());
    }

    private static List<Part> parts(List<Word> words, Vocabulary vocabulary) {
        List<List<String>> candidates = words.stream().map(Word::candidates).toList();
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            Vocabulary.Found found = vocabulary.longest(candidates.subList(from, words.size()));
            int to = found == null ? from + 1 : from + found.words();
            parts.add(new Part(words.subList(from, to), found == null ? List.of() : found.meanings()));
            from = to;
        }
        return bounded(parts.stream().distinct().toList());
    }

    /// No expression is left out: they share what a query bears.
    private static List<Part> bounded(List<Part> parts) {
        long expressions = parts.stream().filter(Part::isExpression).count();
        return expressions == 0
                ? parts
                : parts.stream()
                        .map(part -> part.meaning(MOST_MEANINGS / (int) expressions))
                        .toList();
    }
}
