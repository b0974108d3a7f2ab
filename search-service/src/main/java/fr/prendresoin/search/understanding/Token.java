package fr.prendresoin.search.understanding;

import fr.prendresoin.search.spelling.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of what was typed, with where it stands.
///
/// @param word folded
/// @param stem the same for every gender and number of the word
/// @param capitals whether it was typed in capitals
record Token(String word, String stem, int start, int end, boolean capitals) {

    private static final int MOST = 40;
    private static final Pattern WORD =
            Pattern.compile("(?<!\\p{L})\\p{L}(?:\\.\\p{L})+(?!\\p{L})|[\\p{L}\\p{M}\\p{N}]+");

    /// What is glued to a word for its other gender: « infirmier(ère) », « aide-soignant·e·s ».
    private static final Set<String> ENDINGS = Set.of(
            "e", "s", "es", "ere", "eres", "iere", "ieres", "trice", "trices", "ne", "nes", "se", "euse", "le", "rice");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find() && tokens.size() < MOST) {
            String typed = words.group();
            String word = Folded.of(typed).replace(" ", "");
            if (!word.isEmpty() && !isEnding(text, words.start(), word)) {
                tokens.add(new Token(word, Stem.of(word), words.start(), words.end(), isCapitals(typed)));
            }
        }
        return tokens;
    }

    private static boolean isEnding(String text, int start, String word) {
        return start > 1
                && "(·.•".indexOf(text.charAt(start - 1)) >= 0
                && Character.isLetter(text.charAt(start - 2))
                && ENDINGS.contains(word);
    }

    private static boolean isCapitals(String typed) {
        return typed.chars().anyMatch(Character::isUpperCase) && typed.chars().noneMatch(Character::isLowerCase);
    }

    boolean isNumber() {
        return word.chars().allMatch(Character::isDigit);
    }
}
