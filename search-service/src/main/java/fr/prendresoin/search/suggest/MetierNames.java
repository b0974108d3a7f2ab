package fr.prendresoin.search.suggest;

import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.RomeCode;
import fr.prendresoin.search.spelling.Folded;
import fr.prendresoin.search.spelling.Typos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Every name of every métier: its labels, its acronym, its synonyms, and the names that titles of offers use.
final class MetierNames {

    private static final int EXACT = 100;
    private static final int BEGINNING = 50;
    private static final int WORDS = 20;

    private final List<Name> names = new ArrayList<>();

    /// A name of a métier; its own names count more than those of offers that lead to it.
    private record Name(Metier metier, String text, String folded, List<String> words, int weight) {}

    /// A métier, and the name of it that is nearest to what was typed.
    record Named(Metier metier, String name) {}

    private record Scored(Name name, int score) {}

    MetierNames(Collection<Metier> metiers, Collection<RomeCode> romeCodes) {
        var bySlug = new LinkedHashMap<String, Metier>();
        for (Metier metier : metiers) {
            bySlug.put(metier.slug(), metier);
            Stream.of(metier.labelMasculine(), metier.labelFeminine(), metier.label())
                    .distinct()
                    .forEach(name -> add(metier, name, 3));
            if (metier.acronym() != null) {
                add(metier, metier.acronym(), 3);
            }
            metier.synonyms().forEach(name -> add(metier, name, 2));
        }
        for (RomeCode code : romeCodes) {
            Metier metier = code.metier() == null ? null : bySlug.get(code.metier());
            if (metier != null) {
                add(metier, code.label(), 1);
                code.appellations().forEach(name -> add(metier, name, 1));
            }
        }
    }

    /// The métiers that may be meant, the likeliest first.
    List<Named> like(String typed, int limit) {
        return like(Folded.words(typed), String::startsWith, limit);
    }

    /// Those that may be meant by something misspelt. Dearer: for what nothing is found without it.
    List<Named> nearly(String typed, int limit) {
        return like(Folded.words(typed), Typos::mayBegin, limit);
    }

    private List<Named> like(List<String> typed, BiPredicate<String, String> begins, int limit) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<Metier, Scored> best = new LinkedHashMap<>();
        for (Name name : names) {
            int score = score(name, typed, begins);
            if (score > 0) {
                best.merge(
                        name.metier(),
                        new Scored(name, score * 10 + name.weight()),
                        (one, other) -> other.score() > one.score() ? other : one);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt((Scored scored) -> -scored.score())
                        .thenComparing(scored -> scored.name().metier().label()))
                .limit(limit)
                .map(scored -> new Named(scored.name().metier(), scored.name().text()))
                .toList();
    }

    private static int score(Name name, List<String> typed, BiPredicate<String, String> begins) {
        String all = String.join(" ", typed);
        if (name.folded().equals(all)) {
            return EXACT;
        }
        if (name.folded().startsWith(all)) {
            return BEGINNING;
        }
        boolean everyWord = typed.stream()
                .allMatch(word -> name.words().stream().anyMatch(of -> of.startsWith(word) || begins.test(of, word)));
        return everyWord ? WORDS : 0;
    }

    private void add(Metier metier, String name, int weight) {
        List<String> words = Folded.words(name);
        names.add(new Name(metier, name, String.join(" ", words), words, weight));
    }
}
