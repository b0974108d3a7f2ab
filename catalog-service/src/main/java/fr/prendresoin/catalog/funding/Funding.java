package fr.prendresoin.catalog.funding;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A route that pays for a training, or that leads to a post without one.
///
/// @param income what a person lives on meanwhile
/// @param toCheck what to make sure of before one relies on it
/// @param confidence how sure we are of what is written here: `high`, `medium`, `low`
/// @param eligibility whom it suits
public record Funding(
        String slug,
        String title,
        @Nullable String acronym,
        String category,
        String what,
        String forWhom,
        String how,
        String duration,
        @Nullable String income,
        List<String> toCheck,
        String confidence,
        Eligibility eligibility) {

    public Aggregate aggregate() {
        return Aggregate.published(Kind.CONTENT, slug, this, FundingContent.of(this));
    }

    /// Whom a route suits.
    ///
    /// @param answers by the name of a question: the choices that it suits, and how well
    /// @param because why
    record Eligibility(Map<String, Map<String, Likelihood>> answers, String because) {}
}
