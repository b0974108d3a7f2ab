package fr.prendresoin.search.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Tells what is refused from what is asked for: « pas de nuit », « je ne veux plus travailler le week-end », « sauf
/// intérim ». A search that hides the contrary of what was said would be worse than none.
final class Refusals {

    private static final Set<Criterion> REFUSABLE = EnumSet.of(
            Criterion.CONTRACT,
            Criterion.WORKING_TIME,
            Criterion.HOURS,
            Criterion.APPRENTICESHIP,
            Criterion.MODALITY,
            Criterion.CERTIFYING);

    private static final Set<String> REFUSING = Set.of("pas", "sans", "ni", "hors", "sauf", "jamais", "non", "excepte");

    /// « plus de nuits » may ask for more of them, « ne … plus » for none.
    private static final String NO_MORE = "plus";

    private static final Set<String> NOT = Set.of("n", "ne");

    /// « pourquoi pas la nuit » asks for it.
    private static final String WHY = "pourquoi";

    /// What stands between a refusal and what is refused.
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "au",
            "d",
            "de",
            "des",
            "du",
            "en",
            "l",
            "la",
            "le",
            "les",
            "un",
            "une",
            "contrat",
            "contrats",
            "faire",
            "mission",
            "missions",
            "poste",
            "postes",
            "travail",
            "travaille",
            "travailler",
            "bosser");

    private Refusals() {}

    /// The phrase, refused with the words that say so; or as it is.
    static Phrase read(Phrase phrase, List<Token> tokens) {
        if (!REFUSABLE.contains(phrase.criterion())) {
            return phrase;
        }
        int at = phrase.from() - 1;
        while (at >= 0 && BETWEEN.contains(tokens.get(at).word())) {
            at--;
        }
        return at >= 0 && refuses(tokens, at) ? phrase.refusedFrom(at) : phrase;
    }

    private static boolean refuses(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (word.equals(NO_MORE)) {
            return tokens.subList(0, at).stream().anyMatch(token -> NOT.contains(token.word()));
        }
        return REFUSING.contains(word) && (at == 0 || !tokens.get(at - 1).word().equals(WHY));
    }
}
