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

/// The names of diplomas. A diploma says which work a person may do.
final class DiplomaNames {

    private final Map<String, Diploma> byName = new HashMap<>();
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

    List<Phrase> in(List<Token> tokens) {
        List<Phrase> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
                Diploma diploma = byName.get(key(tokens.subList(from, to)));
                if (diploma != null && isContent(tokens.get(from)) && isContent(tokens.get(to - 1))) {
                    found.add(Phrase.working(Criterion.DIPLOMA, from, to, List.of(diploma.code()), works(diploma)));
                    break;
                }
            }
        }
        return found;
    }

    private List<Work> works(Diploma diploma) {
        return diploma.metiers().stream()
                .map(works::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void add(List<Token> name, Diploma diploma) {
        byName.putIfAbsent(key(name), diploma);
        longest = Math.max(longest, name.size());
    }

    private static String key(List<Token> tokens) {
        return tokens.stream().filter(DiplomaNames::isContent).map(Token::stem).collect(joining(" "));
    }

    private static boolean isContent(Token token) {
        return !WorkTree.JOINING.contains(token.word());
    }
}
