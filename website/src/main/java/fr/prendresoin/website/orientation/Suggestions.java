package fr.prendresoin.website.orientation;

import fr.prendresoin.website.question.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the answers of a person suggest.
///
/// @param unavailable what could not be counted: `offers`, `formations`, `events`
public record Suggestions(
        String profile,
        String answers,
        List<Family> families,
        List<Suggestion> metiers,
        List<Pathway> pathways,
        @Nullable Location location,
        @Nullable List<String> unavailable) {

    public record Family(String family, String label) {}

    /// A métier.
    ///
    /// @param fit `strong`, `good` or `to-explore`
    public record Suggestion(
            String slug,
            String label,
            String family,
            String fit,
            List<Reason> reasons,
            List<ToKnow> toKnow,
            Found offers,
            Found formations,
            Found events) {

        public String fitText() {
            return switch (fit) {
                case "strong" -> "Très proche de vos réponses";
                case "good" -> "Proche de vos réponses";
                default -> "À explorer";
            };
        }
    }

    public record Reason(String text) {}

    /// What one has to know of it.
    ///
    /// @param contrary whether an answer says that this is not wished for
    public record ToKnow(String text, boolean contrary) {}

    /// What is found for it.
    ///
    /// @param count null when it could not be counted
    public record Found(@Nullable Long count) {}

    public record Pathway(String slug, String name, String text) {}
}
