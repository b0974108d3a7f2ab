package fr.prendresoin.search.spelling;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes words the way nobody can misspell them by accents, hyphens, apostrophes, capitals, or « St » for « Saint ».
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> EMPTY = Set.of(
            "a", "au", "aux", "avec", "c", "ce", "ces", "chez", "d", "dans", "de", "des", "du", "elle", "en", "et",
            "eux", "f", "h", "il", "j", "je", "l", "la", "le", "les", "leur", "lui", "m", "ma", "mais", "mes", "moi",
            "mon", "n", "ne", "nos", "notre", "nous", "on", "ou", "par", "pas", "pour", "qu", "que", "qui", "s", "sa",
            "se", "ses", "son", "sur", "t", "ta", "te", "tes", "toi", "ton", "tu", "un", "une", "vos", "votre", "vous");

    private Folded() {}

    public static String of(String text) {
        return String.join(" ", words(text));
    }

    public static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
        return Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty())
                .map(Folded::unabridged)
                .toList();
    }

    /// Those that say something.
    public static List<String> telling(String text) {
        return words(text).stream().filter(word -> !EMPTY.contains(word)).toList();
    }

    private static String unabridged(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }
}
