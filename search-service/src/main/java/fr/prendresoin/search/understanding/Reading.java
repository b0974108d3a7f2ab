package fr.prendresoin.search.understanding;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was typed, as it was read.
public final class Reading {

    /// The code of what is not needed: a diploma, a licence, experience.
    public static final String NONE = "none";

    /// What goes before the code of what is refused.
    static final String REFUSED = "-";

    private final String text;
    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final @Nullable Whereabouts whereabouts;

    Reading(String text, List<Token> tokens, List<Phrase> phrases) {
        this.text = text;
        this.tokens = tokens;
        this.phrases = phrases;
        this.whereabouts = Whereabouts.of(of(Criterion.PLACE).toList());
    }

    /// The same without what was read of some criteria: their words are as if they had not been typed.
    public Reading without(Set<Criterion> criteria) {
        return with(criteria, Phrase::dropped);
    }

    /// The same where the words of some criteria are just words.
    public Reading withPlain(Set<Criterion> criteria) {
        return with(criteria, Phrase::plain);
    }

    private Reading with(Set<Criterion> criteria, UnaryOperator<Phrase> change) {
        return phrases.stream().noneMatch(phrase -> criteria.contains(phrase.criterion()))
                ? this
                : new Reading(
                        text,
                        tokens,
                        phrases.stream()
                                .map(phrase -> criteria.contains(phrase.criterion()) ? change.apply(phrase) : phrase)
                                .toList());
    }

    /// The words that say some criteria, as they were typed.
    public List<String> typed(Set<Criterion> criteria) {
        return phrases.stream()
                .filter(phrase -> criteria.contains(phrase.criterion()))
                .map(this::typed)
                .distinct()
                .toList();
    }

    /// Whether no word of it tells one thing from another of its kind. That another kind is meant tells none.
    ///
    /// @param kind what things of this kind are called; null when nothing calls them
    public boolean saysNothing(@Nullable String kind) {
        return subject().isBlank()
                && phrases().stream()
                        .allMatch(phrase -> phrase.criterion() == Criterion.KIND
                                && (kind == null || !phrase.codes().contains(kind)));
    }

    /// The words that name the work and those that are left, as they were typed: what the texts of offers are
    /// searched for.
    public String subject() {
        return typed(phrase -> phrase == null
                || switch (phrase.criterion()) {
                    case METIER, FAMILY, PLAIN -> true;
                    case DIPLOMA -> !phrase.codes().contains(NONE);
                    default -> false;
                });
    }

    /// The words that are left, as they were typed.
    public String rest() {
        return typed(Reading::isRest);
    }

    /// The words that are left, folded.
    public List<String> words() {
        return IntStream.range(0, tokens.size())
                .filter(at -> isRest(phraseAt(at)))
                .mapToObj(at -> tokens.get(at).word())
                .filter(word -> !WorkTree.JOINING.contains(word))
                .distinct()
                .toList();
    }

    public List<Work> works() {
        return Stream.concat(of(Criterion.METIER), of(Criterion.DIPLOMA))
                .flatMap(phrase -> phrase.works().stream())
                .distinct()
                .toList();
    }

    /// The métiers among the works, by slug.
    public List<String> metiers() {
        return works().stream().map(Work::slug).filter(Objects::nonNull).toList();
    }

    /// The ROME codes of the works that are no métier.
    public List<String> romeCodes() {
        return works().stream().map(Work::rome).filter(Objects::nonNull).toList();
    }

    /// The codes that were read of a criterion.
    public List<String> codes(Criterion criterion) {
        return of(criterion)
                .flatMap(phrase -> phrase.codes().stream())
                .distinct()
                .toList();
    }

    /// The codes that are asked for; of what is only refused, all the others.
    ///
    /// @param all codes that there are
    public List<String> wanted(Criterion criterion, Collection<String> all) {
        List<String> said = codes(criterion);
        List<String> wanted =
                said.stream().filter(code -> !code.startsWith(REFUSED)).toList();
        return said.isEmpty() || !wanted.isEmpty()
                ? wanted
                : all.stream()
                        .filter(code -> !said.contains(REFUSED + code))
                        .sorted()
                        .toList();
    }

    public @Nullable Whereabouts whereabouts() {
        return whereabouts;
    }

    /// The radius that was typed, in kilometres.
    public Optional<Integer> radius() {
        return codes(Criterion.RADIUS).stream().map(Integer::valueOf).findFirst();
    }

    /// What was read, in the order of the words.
    List<Phrase> phrases() {
        return phrases.stream()
                .filter(phrase -> Criterion.removable().containsValue(phrase.criterion()))
                .toList();
    }

    Stream<Phrase> of(Criterion criterion) {
        return phrases.stream().filter(phrase -> phrase.criterion() == criterion);
    }

    int start(Phrase phrase) {
        return tokens.get(phrase.from()).start();
    }

    int end(Phrase phrase) {
        return tokens.get(phrase.to() - 1).end();
    }

    /// The words of a phrase as they were typed.
    String typed(Phrase phrase) {
        return text.substring(start(phrase), end(phrase));
    }

    private String typed(Predicate<@Nullable Phrase> wanted) {
        return IntStream.range(0, tokens.size())
                .filter(at -> wanted.test(phraseAt(at)))
                .mapToObj(tokens::get)
                .map(token -> text.substring(token.start(), token.end()))
                .collect(joining(" "));
    }

    private static boolean isRest(@Nullable Phrase phrase) {
        return phrase == null || phrase.criterion() == Criterion.PLAIN || phrase.kept();
    }

    private @Nullable Phrase phraseAt(int token) {
        for (Phrase phrase : phrases) {
            if (phrase.from() <= token && token < phrase.to()) {
                return phrase;
            }
        }
        return null;
    }
}
