package fr.prendresoin.search.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The expressions of `expressions.txt` and `intents.txt`: what is said of a post besides its work and its place.
final class Expressions {

    /// What says that « enfants » is a wish and not just a word.
    private static final Set<String> INTENTS = stems(
            "occuper",
            "occupe",
            "aider",
            "aide",
            "accompagner",
            "accompagne",
            "soigner",
            "garder",
            "travailler",
            "travaille",
            "travail",
            "bosser",
            "prendre",
            "soin",
            "aupres",
            "metier",
            "emploi",
            "job");

    private record Meaning(Criterion criterion, List<String> codes) {}

    private record Intent(String family, boolean where, boolean always) {}

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Intent> intents = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private int longest;

    Expressions() {
        ResourceLines.of("expressions.txt").forEach(this::addMeaning);
        ResourceLines.of("intents.txt").forEach(this::addIntent);
    }

    /// Whether a stem is part of an expression.
    boolean knows(String stem) {
        return words.contains(stem);
    }

    List<Phrase> in(List<Token> tokens) {
        boolean wish = tokens.stream().anyMatch(token -> INTENTS.contains(token.stem()));
        List<Phrase> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            var key = new StringBuilder();
            for (int to = from + 1; to <= Math.min(tokens.size(), from + longest); to++) {
                key.append(to > from + 1 ? " " : "").append(tokens.get(to - 1).stem());
                add(found, key.toString(), from, to, wish);
            }
        }
        return found;
    }

    private void add(List<Phrase> found, String key, int from, int to, boolean wish) {
        Meaning meaning = meanings.get(key);
        if (meaning != null) {
            found.add(Phrase.coded(meaning.criterion(), from, to, meaning.codes()));
        }
        Intent intent = intents.get(key);
        if (intent != null && (wish || intent.always())) {
            found.add(Phrase.intent(from, to, intent.family(), intent.where()));
        }
    }

    private void addMeaning(String line) {
        String[] head = head(line);
        String[] name = head[0].split(" ", 2);
        var meaning =
                new Meaning(Criterion.named(name[0]), name.length == 1 ? List.of() : ResourceLines.listed(name[1]));
        ResourceLines.listed(head[1]).forEach(expression -> meanings.putIfAbsent(key(expression), meaning));
    }

    private void addIntent(String line) {
        String[] head = head(line);
        String[] name = head[0].split(" ", 2);
        String when = name.length == 1 ? "" : name[1];
        var intent = new Intent(name[0], when.equals("where"), when.equals("always"));
        ResourceLines.listed(head[1]).forEach(expression -> intents.put(key(expression), intent));
    }

    private static String[] head(String line) {
        return line.split(":", 2);
    }

    private String key(String expression) {
        List<String> stems = Token.of(expression).stream().map(Token::stem).toList();
        longest = Math.max(longest, stems.size());
        words.addAll(stems);
        return String.join(" ", stems);
    }

    private static Set<String> stems(String... words) {
        return Set.of(words).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }
}
