package fr.prendresoin.search.tuning;

import fr.prendresoin.platform.french.FrenchStems;
import fr.prendresoin.search.spelling.Folded;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The expressions of the trade that mean the same. One is known by the stems of its words, without those that say
/// nothing: « technicienne d’intervention » is « technicien de l’intervention ». A single word is first taken as it
/// is: « deas » is not « deass », though their stems meet.
public final class Vocabulary {

    private final Map<String, List<String>> words = new HashMap<>();
    private final Node root = new Node();

    /// @param groups the first one keeps an expression that stands in two
    public Vocabulary(List<List<String>> groups) {
        groups.forEach(this::add);
    }

    /// What the stems so far have led to.
    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable List<String> group;
    }

    /// An expression that was found.
    ///
    /// @param words how many words of the text it takes
    /// @param meanings itself and all that means the same
    public record Found(int words, List<String> meanings) {}

    /// The longest expression that a text begins with; null when it begins with none.
    ///
    /// @param text the folded words; each may stand for several when it is misspelt
    public @Nullable Found longest(List<? extends Collection<String>> text) {
        List<Node> reached = List.of(root);
        Found longest = text.isEmpty() ? null : single(text.getFirst());
        for (int i = 0; i < text.size() && !reached.isEmpty(); i++) {
            List<String> stems =
                    text.get(i).stream().map(Vocabulary::stem).distinct().toList();
            reached = reached.stream()
                    .flatMap(node -> stems.stream().map(node.next::get))
                    .filter(Objects::nonNull)
                    .toList();
            List<String> meanings = meanings(reached.stream().map(node -> node.group));
            if (!meanings.isEmpty() && (i > 0 || longest == null)) {
                longest = new Found(i + 1, meanings);
            }
        }
        return longest;
    }

    private @Nullable Found single(Collection<String> word) {
        List<String> meanings = meanings(word.stream().map(words::get));
        return meanings.isEmpty() ? null : new Found(1, meanings);
    }

    private static List<String> meanings(Stream<@Nullable List<String>> groups) {
        return groups.filter(Objects::nonNull).flatMap(List::stream).distinct().toList();
    }

    private void add(List<String> group) {
        List<String> copy = List.copyOf(group);
        for (String expression : copy) {
            List<String> telling = Folded.telling(expression);
            if (telling.size() == 1) {
                words.putIfAbsent(telling.getFirst(), copy);
            }
            Node node = root;
            for (String word : telling) {
                node = node.next.computeIfAbsent(stem(word), stem -> new Node());
            }
            if (node != root && node.group == null) {
                node.group = copy;
            }
        }
    }

    private static String stem(String word) {
        return String.join("", FrenchStems.of(word));
    }
}
