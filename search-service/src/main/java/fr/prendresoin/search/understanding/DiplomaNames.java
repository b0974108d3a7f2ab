package fr.prendresoin.search.understanding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.prendresoin.search.reference.Diploma;
import fr.prendresoin.search.reference.Metier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of diplomas. A diploma says which work a person may do.
final class DiplomaNames {

    private final Map<String, Diploma> byName = new HashMap<>();
    private final Map<String, Diploma> byWord = new HashMap<>();
    private final Map<String, Work> works;
    private int longest;

    DiplomaNames(Collection<Diploma> diplomas, Collection<Metier> metiers) {
        works = metiers.stream().collect(toMap(Metier::slug, metier -> new Work(metier.slug(), null, metier.label())));
        for (Diploma diploma : diplomas) {
            Stream.concat(Stream.of(diploma.code(), diploma.name(), diploma.acronym()), diploma.otherNames().stream())
                    .filter(Objects::nonNull)
                    .forEach(name -> add(Token.of(name), diploma));
        }
    }

    /// Whether it is a diploma by itself.
    boolean knows(Token token) {
        return byWord.containsKey(token.word());
    }

    List<Phrase> in(List<Token> tokens) {
        List<Phrase> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
                Diploma diploma = named(tokens.subList(from, to));
                if (diploma != null && isContent(tokens.get(from)) && isContent(tokens.get(to - 1))) {
                    found.add(Phrase.working(Criterion.DIPLOMA, from, to, List.of(diploma.code()), works(diploma)));
                    break;
                }
            }
        }
        return found;
    }

    /// A single word is first taken as it is: « deas » is not « deass », though their stems meet.
    private @Nullable Diploma named(List<Token> name) {
        Diploma diploma = name.size() == 1 ? byWord.get(name.getFirst().word()) : null;
        return diploma == null ? byName.get(key(name)) : diploma;
    }

    private List<Work> works(Diploma diploma) {
        return diploma.metiers().stream()
                .map(works::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void add(List<Token> name, Diploma diploma) {
        byName.putIfAbsent(key(name), diploma);
        if (name.size() == 1) {
            byWord.putIfAbsent(name.getFirst().word(), diploma);
        }
        longest = Math.max(longest, name.size());
    }

    private static String key(List<Token> tokens) {
        return tokens.stream().filter(DiplomaNames::isContent).map(Token::stem).collect(joining(" "));
    }

    private static boolean isContent(Token token) {
        return !WorkTree.JOINING.contains(token.word());
    }
}
