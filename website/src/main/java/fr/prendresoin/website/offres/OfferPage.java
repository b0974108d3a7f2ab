package fr.prendresoin.website.offres;

import fr.prendresoin.website.question.Choice;
import fr.prendresoin.website.question.Location;
import fr.prendresoin.website.question.NextStep;
import fr.prendresoin.website.question.Reply;
import fr.prendresoin.website.question.Understood;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of offers, as the search answers it.
///
/// @param total how many offers there are
/// @param totalGroups how many cards they make
/// @param corrections what was searched instead of a word that nothing knows
public record OfferPage(
        long total,
        long totalGroups,
        int page,
        int size,
        String sort,
        List<OfferCard> items,
        Map<String, List<Choice>> facets,
        @Nullable Location location,
        @Nullable Understood understood,
        @Nullable Map<String, List<String>> corrections,
        @Nullable List<NextStep> next)
        implements Reply {

    @Override
    public long cards() {
        return totalGroups;
    }
}
