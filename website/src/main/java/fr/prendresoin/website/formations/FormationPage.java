package fr.prendresoin.website.formations;

import fr.prendresoin.website.question.Choice;
import fr.prendresoin.website.question.Location;
import fr.prendresoin.website.question.NextStep;
import fr.prendresoin.website.question.Reply;
import fr.prendresoin.website.question.Understood;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of courses, as the search answers it.
///
/// @param passedOver words that say nothing of a course
public record FormationPage(
        long total,
        int page,
        int size,
        String sort,
        List<FormationCard> items,
        Map<String, List<Choice>> facets,
        @Nullable Location location,
        @Nullable Understood understood,
        @Nullable Map<String, List<String>> corrections,
        @Nullable List<String> passedOver,
        @Nullable List<NextStep> next)
        implements Reply {

    @Override
    public long cards() {
        return total;
    }
}
