package fr.prendresoin.search.understanding;

import static java.util.Comparator.comparingInt;

import fr.prendresoin.search.reference.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Reads phrases by one edition of the reference data: of all that words may say, the longest reading first, and no
/// word twice. The same words are always read the same way.
final class Reader {

    private static final Comparator<Phrase> SUREST = comparingInt(Phrase::length)
            .reversed()
            .thenComparing(Phrase::criterion)
            .thenComparingInt(Phrase::from);

    /// What goes before a place and belongs to it: « dans un rayon de 20 km autour de Rodez ».
    private static final Set<String> BEFORE_PLACES = Set.of(
            "a",
            "au",
            "aux",
            "en",
            "dans",
            "le",
            "la",
            "l",
            "les",
            "sur",
            "vers",
            "pres",
            "proche",
            "proximite",
            "autour",
            "alentours",
            "environs",
            "de",
            "d",
            "du",
            "des",
            "departement",
            "dept",
            "dep",
            "region",
            "secteur",
            "ville",
            "commune");
    private static final Set<String> BEFORE_RADII =
            Set.of("a", "dans", "un", "rayon", "de", "d", "moins", "jusqu", "environ", "maximum", "max");

    private final Expressions expressions;
    private final WorkNames works;
    private final DiplomaNames diplomas;
    private final PlacePhrases places;

    Reader(Reference reference, Expressions expressions) {
        this.expressions = expressions;
        this.works = new WorkNames(
                reference.metiers().values(), reference.romeCodes().values(), expressions);
        this.diplomas =
                new DiplomaNames(reference.diplomas(), reference.metiers().values());
        this.places = new PlacePhrases(
                new Places(reference.territories()), stem -> works.knows(stem) || expressions.knows(stem));
    }

    Reading read(String text) {
        List<Token> tokens = Token.of(text);
        List<Phrase> possible = new ArrayList<>(expressions.in(tokens));
        possible.addAll(works.in(tokens, token -> expressions.knows(token.stem()) || diplomas.knows(token)));
        possible.addAll(diplomas.in(tokens));
        possible.addAll(Quantities.in(tokens));
        possible.addAll(places.in(tokens, text));
        possible.sort(SUREST);
        List<Phrase> chosen = new ArrayList<>();
        possible.stream()
                .filter(phrase -> chosen.stream().noneMatch(phrase::overlaps))
                .forEach(chosen::add);
        if (chosen.stream().anyMatch(phrase -> phrase.criterion() == Criterion.METIER)) {
            // « aide-soignante à l’hôpital » names its work: no family is needed to guess it.
            chosen.replaceAll(phrase -> phrase.criterion() == Criterion.FAMILY ? phrase.plain() : phrase);
        }
        chosen.replaceAll(phrase -> Refusals.read(phrase, tokens));
        chosen.sort(comparingInt(Phrase::from));
        return new Reading(
                text,
                tokens,
                chosen.stream()
                        .map(phrase -> withWhatGoesBefore(phrase, tokens, chosen))
                        .toList());
    }

    private static Phrase withWhatGoesBefore(Phrase phrase, List<Token> tokens, List<Phrase> chosen) {
        Set<String> words = switch (phrase.criterion()) {
            case PLACE -> BEFORE_PLACES;
            case RADIUS -> BEFORE_RADII;
            default -> Set.of();
        };
        int from = phrase.from();
        while (from > 0 && words.contains(tokens.get(from - 1).word()) && isFree(from - 1, chosen)) {
            from--;
        }
        return phrase.beginningAt(from);
    }

    private static boolean isFree(int token, List<Phrase> chosen) {
        return chosen.stream()
                .noneMatch(phrase ->
                        phrase.criterion() != Criterion.NOISE && phrase.from() <= token && token < phrase.to());
    }
}
