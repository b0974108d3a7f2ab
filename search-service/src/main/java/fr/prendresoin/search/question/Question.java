package fr.prendresoin.search.question;

import fr.prendresoin.search.understanding.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every search is asked, as it comes.
public record Question(
        @Nullable String q,
        @Nullable String commune,
        @Nullable Integer radius,
        List<String> department,
        List<String> region,
        List<String> ignore,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    /// The same of what is in no place, and has no date.
    public Question anywhere() {
        return new Question(q, null, null, List.of(), List.of(), ignore, null, page, size);
    }

    /// Whether a parameter says where.
    boolean isPlaced() {
        return hasCommune() || !department.isEmpty() || !region.isEmpty();
    }

    /// Whether the place of the words was taken away, and no commune stands in for it: what is measured from one is
    /// passed over then, and does not have to be taken away too.
    boolean isPlaceTakenAway() {
        return !hasCommune() && ignore.contains(Criterion.PLACE.parameter());
    }

    boolean hasCommune() {
        return commune != null && !commune.isBlank();
    }
}
