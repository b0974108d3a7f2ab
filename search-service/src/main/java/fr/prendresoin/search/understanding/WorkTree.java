package fr.prendresoin.search.understanding;

import fr.prendresoin.search.spelling.Typos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Names as a tree of stems, in which the longest name that begins at a word is found in one walk. Words that only join
/// others are passed over; a word may be cut short (« auxiliaire de puer »), and a long one may hold a mistake.
final class WorkTree {

    static final Set<String> JOINING =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une", "h", "f");

    private static final int CUT = 3;
    private static final int CUT_FIRST = 4;
    private static final int TWO_MISTAKES_FROM = 11;

    private final Node root = new Node();
    private final Set<String> stems = new HashSet<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();

        /// The words that lead here: both genders, both numbers.
        private final Set<String> words = new HashSet<>();

        /// The works of this name; true for those whose own name it is.
        private final Map<Work, Boolean> works = new LinkedHashMap<>();

        List<Work> meant() {
            return works.containsValue(true)
                    ? works.keySet().stream().filter(works::get).toList()
                    : List.copyOf(works.keySet());
        }
    }

    private record Found(Node node, int to) {}

    void add(List<Token> name, Work work, boolean own) {
        if (name.isEmpty()) {
            return;
        }
        Node node = root;
        for (Token token : name) {
            node = node.next.computeIfAbsent(token.stem(), _ -> new Node());
            node.words.add(token.word());
            stems.add(token.stem());
        }
        node.works.merge(work, own, Boolean::logicalOr);
    }

    boolean knows(String stem) {
        return stems.contains(stem);
    }

    /// How many of the words, from the first, are already a name of the work.
    List<Integer> lengthsOf(List<Token> name, Work work) {
        List<Integer> lengths = new ArrayList<>();
        Node node = root;
        for (int i = 0; i < name.size() && node != null; i++) {
            node = node.next.get(name.get(i).stem());
            if (node != null && node.works.containsKey(work)) {
                lengths.add(i + 1);
            }
        }
        return lengths;
    }

    /// @param right the words that are never taken for misspelt or cut ones
    @Nullable Phrase longest(List<Token> tokens, int from, Predicate<Token> right) {
        Found found = onward(root, tokens, from, right);
        if (found == null) {
            return null;
        }
        boolean acronym =
                found.to() == from + 1 && Acronyms.areWordsToo(tokens.get(from).word());
        return acronym && !Acronyms.isMeant(tokens, from)
                ? Phrase.coded(Criterion.NOISE, from, from + 1, List.of())
                : Phrase.working(
                        Criterion.METIER,
                        from,
                        found.to(),
                        List.of(),
                        found.node().meant());
    }

    private @Nullable Found arrive(Node node, List<Token> tokens, int at, Predicate<Token> right) {
        Found further = onward(node, tokens, at, right);
        return further != null || node.works.isEmpty() ? further : new Found(node, at);
    }

    private @Nullable Found onward(Node node, List<Token> tokens, int at, Predicate<Token> right) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        Node exact = node.next.get(token.stem());
        Found found = exact == null ? null : arrive(exact, tokens, at + 1, right);
        if (found == null && node != root && JOINING.contains(token.word())) {
            found = onward(node, tokens, at + 1, right);
        }
        return found != null || exact != null || right.test(token) ? found : loosely(node, tokens, at, right);
    }

    private @Nullable Found loosely(Node node, List<Token> tokens, int at, Predicate<Token> right) {
        String word = tokens.get(at).word();
        Found best = null;
        for (Map.Entry<String, Node> edge : node.next.entrySet()) {
            Node next = edge.getValue();
            Found found = null;
            if (isCut(edge.getKey(), word, node == root)) {
                // A first word that is cut short needs a second one that is not: « éduc spé » is, « aide » is a word.
                found = node == root ? onward(next, tokens, at + 1, right) : arrive(next, tokens, at + 1, right);
            } else if (next.words.stream().anyMatch(known -> isMisspelt(known, word))) {
                found = arrive(next, tokens, at + 1, right);
            }
            if (found != null && (best == null || found.to() > best.to())) {
                best = found;
            }
        }
        return best;
    }

    private static boolean isCut(String stem, String word, boolean first) {
        return word.length() >= (first ? CUT_FIRST : CUT) && stem.startsWith(word);
    }

    private static boolean isMisspelt(String right, String typed) {
        return Typos.between(right, typed) <= (typed.length() >= TWO_MISTAKES_FROM ? 2 : 1);
    }
}
