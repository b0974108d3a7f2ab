package fr.prendresoin.search.offers;

import fr.prendresoin.search.spelling.Folded;
import fr.prendresoin.search.spelling.TradeWords;
import java.util.List;
import java.util.Set;

/// What a person typed.
///
/// @param text as it came
/// @param words those that say something, folded
record Typed(String text, List<Word> words) {

    private static final int MAX_WORDS = 20;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "au", "aux", "avec", "c", "ce", "ces", "chez", "d", "dans", "de", "des", "du", "elle", "en", "et",
            "eux", "f", "h", "il", "j", "je", "l", "la", "le", "les", "leur", "lui", "m", "ma", "mais", "mes", "moi",
            "mon", "n", "ne", "nos", "notre", "nous", "on", "ou", "par", "pas", "pour", "qu", "que", "qui", "s", "sa",
            "se", "ses", "son", "sur", "t", "ta", "te", "tes", "toi", "ton", "tu", "un", "une", "vos", "votre", "vous");

    /// A word, and the words of the trade that it may stand for when it is misspelt.
    record Word(String word, List<String> near) {}

    static Typed of(String text, TradeWords trade) {
        return new Typed(
                text,
                Folded.words(text).stream()
                        .filter(word -> !EMPTY_WORDS.contains(word))
                        .distinct()
                        .limit(MAX_WORDS)
                        .map(word -> new Word(word, trade.near(word)))
                        .toList());
    }
}
