package fr.prendresoin.search.understanding;

import java.util.List;
import java.util.Set;

/// Acronyms of works that are words too: « as », « es », « me »… In a list of words they are the acronym; in a sentence
/// they are it when the words around say so, or when they are the only word in capitals.
final class Acronyms {

    private static final Set<String> WORDS = Set.of("am", "ap", "as", "es", "me");

    private static final Set<String> OF_A_SENTENCE = Set.of(
            "j",
            "je",
            "tu",
            "il",
            "elle",
            "on",
            "nous",
            "vous",
            "moi",
            "toi",
            "ca",
            "ce",
            "cette",
            "qui",
            "que",
            "mon",
            "ma",
            "mes",
            "ton",
            "veux",
            "voudrais",
            "cherche",
            "recherche",
            "souhaite",
            "aimerais",
            "suis",
            "peux");
    private static final Set<String> NEVER_BEFORE = Set.of(
            "j", "je", "t", "tu", "n", "ne", "y", "il", "elle", "on", "ca", "qui", "nous", "vous", "se", "metier");
    private static final Set<String> BEFORE =
            Set.of("d", "de", "des", "un", "une", "poste", "comme", "etre", "devenir", "suis", "en", "qu", "que");
    private static final Set<String> NEVER_AFTER = Set.of("tu", "former", "plait");
    private static final Set<String> OBJECTS = Set.of("le", "la", "l", "un", "une");

    private Acronyms() {}

    static boolean areWordsToo(String word) {
        return WORDS.contains(word);
    }

    static boolean isMeant(List<Token> tokens, int at) {
        String before = at == 0 ? "" : tokens.get(at - 1).word();
        String after = at + 1 == tokens.size() ? "" : tokens.get(at + 1).word();
        if (NEVER_BEFORE.contains(before) || NEVER_AFTER.contains(after)) {
            return false;
        }
        boolean alone = tokens.get(at).capitals() && !tokens.stream().allMatch(Token::capitals);
        if (at > 0 && OBJECTS.contains(after) && !alone) {
            return false;
        }
        boolean sentence = tokens.stream().anyMatch(token -> OF_A_SENTENCE.contains(token.word()));
        return !sentence || alone || BEFORE.contains(before);
    }
}
