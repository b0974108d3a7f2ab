package fr.prendresoin.search.understanding;

import java.util.List;

/// Tokens that say something together.
///
/// @param from the first token
/// @param to after the last token
/// @param codes what it says, by the codes of the criterion
/// @param works what work it names, for a métier or a diploma
/// @param places where it may be, the likeliest first
/// @param kept whether its words are looked for as well
record Phrase(
        Criterion criterion, int from, int to, List<String> codes, List<Work> works, List<Place> places, boolean kept) {

    static Phrase coded(Criterion criterion, int from, int to, List<String> codes) {
        return new Phrase(criterion, from, to, codes, List.of(), List.of(), false);
    }

    /// Whom or where somebody wants to care. A place of work belongs to a family, and is narrower.
    static Phrase intent(int from, int to, String family, boolean where) {
        return new Phrase(Criterion.FAMILY, from, to, List.of(family), List.of(), List.of(), where);
    }

    static Phrase working(Criterion criterion, int from, int to, List<String> codes, List<Work> works) {
        return new Phrase(criterion, from, to, codes, works, List.of(), false);
    }

    static Phrase lying(int from, int to, List<Place> places) {
        return new Phrase(Criterion.PLACE, from, to, List.of(), List.of(), places, false);
    }

    /// With the words before it that belong to it.
    Phrase beginningAt(int token) {
        return token == from ? this : new Phrase(criterion, token, to, codes, works, places, kept);
    }

    /// It is refused, by words that begin at this token.
    Phrase refusedFrom(int token) {
        return coded(
                criterion,
                token,
                to,
                codes.stream().map(code -> Reading.REFUSED + code).toList());
    }

    /// Its words are just words.
    Phrase plain() {
        return coded(Criterion.PLAIN, from, to, List.of());
    }

    /// Its words say nothing any more.
    Phrase dropped() {
        return coded(Criterion.NOISE, from, to, List.of());
    }

    int length() {
        return to - from;
    }

    boolean overlaps(Phrase other) {
        return from < other.to && other.from < to;
    }
}
