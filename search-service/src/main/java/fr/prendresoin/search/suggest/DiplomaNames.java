package fr.prendresoin.search.suggest;

import fr.prendresoin.search.reference.Diploma;
import fr.prendresoin.search.spelling.Folded;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The diplomas by the beginnings of the words of their names; there are some dozens.
final class DiplomaNames {

    private final List<Name> names;

    private record Name(Diploma diploma, String text, List<String> words) {}

    /// A diploma, and the name of it that was begun.
    record Named(Diploma diploma, String name) {}

    DiplomaNames(Collection<Diploma> diplomas) {
        names = diplomas.stream()
                .sorted(Comparator.comparing(Diploma::code))
                .flatMap(diploma -> Stream.concat(
                                Stream.of(diploma.acronym(), diploma.name()), diploma.otherNames().stream())
                        .filter(Objects::nonNull)
                        .map(name -> new Name(diploma, name, Folded.words(name))))
                .toList();
    }

    List<Named> like(String typed, int limit) {
        List<String> words = Folded.words(typed);
        return words.isEmpty()
                ? List.of()
                : names.stream()
                        .filter(name -> words.stream()
                                .allMatch(word -> name.words().stream().anyMatch(of -> of.startsWith(word))))
                        .sorted(Comparator.comparing(
                                name -> !name.words().getFirst().startsWith(words.getFirst())))
                        .map(name -> new Named(name.diploma(), name.text()))
                        .filter(distinct())
                        .limit(limit)
                        .toList();
    }

    private static java.util.function.Predicate<Named> distinct() {
        var seen = new java.util.HashSet<String>();
        return named -> seen.add(named.diploma().code());
    }
}
