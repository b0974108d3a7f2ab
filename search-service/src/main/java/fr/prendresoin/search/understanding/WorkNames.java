package fr.prendresoin.search.understanding;

import static java.util.Comparator.comparingInt;

import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.RomeCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of works: those of the métiers, and those that ROME and the titles of offers have for them.
final class WorkNames {

    /// A longer name that only adds these means the same.
    private static final Set<String> QUALIFYING = Set.of("diplom", "etat", "agre", "de");

    private static final Pattern REMARK = Pattern.compile("\\(.*?\\)|-[A-ZÉ]+-|\\b[HF]/[HF]\\b");

    private final WorkTree tree = new WorkTree();
    private final Map<String, Work> byRome = new HashMap<>();
    private final Expressions expressions;

    WorkNames(Collection<Metier> metiers, Collection<RomeCode> romeCodes, Expressions expressions) {
        this.expressions = expressions;
        Map<String, Work> bySlug = new HashMap<>();
        for (Metier metier : metiers) {
            var work = new Work(metier.slug(), null, metier.label());
            bySlug.put(metier.slug(), work);
            Stream.of(metier.label(), metier.labelMasculine(), metier.labelFeminine(), metier.acronym())
                    .forEach(name -> tree.add(words(name), work, true));
        }
        Stream.concat(
                        metiers.stream()
                                .flatMap(metier -> metier.synonyms().stream()
                                        .map(name -> new Name(name, bySlug.get(metier.slug()), true))),
                        ResourceLines.of("works.txt").stream().flatMap(line -> called(line, bySlug)))
                .forEach(this::add);
        romeCodes.stream()
                .flatMap(code -> names(code, bySlug))
                .sorted(comparingInt(name -> words(name.text()).size()))
                .forEach(this::add);
    }

    private record Name(String text, @Nullable Work work, boolean own) {}

    /// The longest name that begins at each word.
    ///
    /// @param right the words that are never taken for misspelt or cut ones
    List<Phrase> in(List<Token> tokens, Predicate<Token> right) {
        List<Phrase> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            Work coded = byRome.get(tokens.get(from).word());
            Phrase phrase = coded == null
                    ? tree.longest(tokens, from, right)
                    : Phrase.working(Criterion.METIER, from, from + 1, List.of(), List.of(coded));
            if (phrase != null) {
                found.add(phrase);
            }
        }
        return found;
    }

    boolean knows(String stem) {
        return tree.knows(stem);
    }

    private static Stream<Name> called(String line, Map<String, Work> bySlug) {
        String[] parts = line.split(":", 2);
        return ResourceLines.listed(parts[1]).stream().map(name -> new Name(name, bySlug.get(parts[0]), true));
    }

    private Stream<Name> names(RomeCode code, Map<String, Work> bySlug) {
        Work metier = code.metier() == null ? null : bySlug.get(code.metier());
        Work work = metier == null ? new Work(null, code.code(), code.label()) : metier;
        byRome.put(code.code().toLowerCase(Locale.ROOT), work);
        return code.inPerimeter()
                ? Stream.concat(Stream.of(code.label()), code.appellations().stream())
                        .map(text -> new Name(text, work, false))
                : Stream.of();
    }

    /// A name that begins with a shorter one of the same work would only take words away that say more: where, when.
    private void add(Name name) {
        List<Token> words = words(name.text());
        Work work = name.work();
        if (work == null || words.isEmpty() || saysMoreThanWork(name)) {
            return;
        }
        boolean longer = tree.lengthsOf(words, work).stream()
                .anyMatch(length -> words.stream().skip(length).anyMatch(word -> !QUALIFYING.contains(word.stem())));
        if (!longer) {
            tree.add(words, work, name.own());
        }
    }

    /// A family is no more than the work: « assistant petite enfance » is a métier’s own name.
    private boolean saysMoreThanWork(Name name) {
        return expressions.in(Token.of(name.text())).stream()
                .map(Phrase::criterion)
                .anyMatch(criterion -> criterion != Criterion.NOISE && !(name.own() && criterion == Criterion.FAMILY));
    }

    /// « Agent / Agente de service hospitalier (ASH) » is one name: its last part, unless that was cut short.
    private static List<Token> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        String[] genders = REMARK.matcher(name).replaceAll(" ").split(" / ", -1);
        List<Token> last = Token.of(genders[genders.length - 1]);
        List<Token> first = Token.of(genders[0]);
        List<Token> whole = last.size() < first.size() ? first : last;
        return whole.stream()
                .filter(token -> token.equals(whole.getFirst()) || !WorkTree.JOINING.contains(token.word()))
                .toList();
    }
}
