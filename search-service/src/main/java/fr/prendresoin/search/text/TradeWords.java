package fr.prendresoin.search.text;

import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import fr.prendresoin.search.reference.RomeCode;
import fr.prendresoin.search.spelling.Folded;
import fr.prendresoin.search.spelling.Typos;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The words that name the work: those of the métiers, of the ROME codes and of the vocabulary. A long word that is
/// none of them may be one of them, misspelt.
///
/// Looked up here and not in the engine, where a fuzzy query costs more than the rest of the search.
@Component
public final class TradeWords {

    private static final int ENOUGH = 4;

    private final Derived<Set<String>> words;

    TradeWords(Reference reference) {
        this.words = reference.derived(Set.of(Part.METIERS, Part.ROME_CODES, Part.TUNING), () -> words(reference));
    }

    /// The words of the trade that a folded word may stand for, those with the fewest mistakes; none when it is right.
    public List<String> near(String typed) {
        Set<String> known = words.get();
        if (known.contains(typed)) {
            return List.of();
        }
        int fewest = known.stream()
                .mapToInt(word -> Typos.between(word, typed))
                .min()
                .orElse(Integer.MAX_VALUE);
        return Typos.isTooMany(fewest)
                ? List.of()
                : known.stream()
                        .filter(word -> Typos.between(word, typed) == fewest)
                        .sorted()
                        .limit(ENOUGH)
                        .toList();
    }

    private static Set<String> words(Reference reference) {
        return Stream.of(
                        reference.metiers().values().stream().flatMap(TradeWords::names),
                        reference.romeCodes().values().stream()
                                .filter(RomeCode::inPerimeter)
                                .flatMap(TradeWords::names),
                        reference.tuning().groups().stream().flatMap(List::stream))
                .flatMap(names -> names)
                .flatMap(name -> Folded.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Metier metier) {
        return Stream.concat(
                Stream.of(metier.label(), metier.labelMasculine(), metier.labelFeminine()), metier.synonyms().stream());
    }

    private static Stream<String> names(RomeCode code) {
        return Stream.concat(Stream.of(code.label()), code.appellations().stream());
    }
}
