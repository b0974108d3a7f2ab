package fr.prendresoin.search.question;

import fr.prendresoin.search.text.Typed;
import fr.prendresoin.search.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a search is asked, read: every value exists, every number is within its limits.
///
/// @param intention what was understood of the words typed; absent when there were none
/// @param around absent when it was not asked for by a commune
/// @param departments chosen or understood
/// @param regions chosen or understood
public record Asked(
        @Nullable Intention intention,
        @Nullable Around around,
        List<String> departments,
        List<String> regions,
        Sort sort,
        int page,
        int size) {

    /// What the texts are searched for; absent when nothing was typed, or when all of it says something else.
    public @Nullable Typed text() {
        return intention == null ? null : intention.text();
    }

    /// The métiers that are looked for: those that are chosen, or else those of the words.
    public List<String> metiers(@Nullable List<String> chosen) {
        return chosen != null
                ? chosen
                : intention == null ? List.of() : intention.reading().metiers();
    }

    /// What was understood, to be told.
    public @Nullable Understood understood() {
        return intention == null ? null : intention.understood();
    }

    /// Words that say something of another kind of thing; null when there are none.
    public @Nullable List<String> passedOver() {
        return intention == null || intention.passedOver().isEmpty() ? null : intention.passedOver();
    }

    /// The misspelt words with what they were taken for; null when none is.
    public @Nullable Map<String, List<String>> corrections() {
        Typed text = text();
        Map<String, List<String>> corrections = text == null
                ? Map.of()
                : text.words().stream()
                        .filter(word -> !word.near().isEmpty())
                        .collect(Collectors.toMap(Typed.Word::word, Typed.Word::near));
        return corrections.isEmpty() ? null : corrections;
    }

    /// Whether it is the words that say where.
    public boolean isPlaceUnderstood() {
        return intention != null && intention.place() != null;
    }

    /// The radius, unless a choice of a facet would take its place.
    public @Nullable Around fixedAround() {
        return isPlaceUnderstood() ? null : around;
    }

    /// The first of the page, from 0.
    public int from() {
        return page * size;
    }
}
