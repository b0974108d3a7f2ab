package fr.prendresoin.website.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to do when little is found.
///
/// @param kind `wider-radius`, `without`, `distance`, `neighbour`, `formations`, `offers`, `everything` or `alert`
/// @param count what it would find
/// @param parameters of its own search
public record NextStep(String kind, String label, @Nullable Long count, String parameters) {

    /// Those that a page of this site can do: it sends no alerts.
    public static List<NextStep> ofThisSite(@Nullable List<NextStep> steps) {
        return steps == null
                ? List.of()
                : steps.stream().filter(step -> !step.kind().equals("alert")).toList();
    }

    /// Where it leads.
    ///
    /// @param path of the pages from which it was proposed
    public String path(String path) {
        return switch (kind) {
            case "formations" -> "/formations?" + parameters;
            case "offers" -> "/offres?" + parameters;
            case "everything" -> "/recherche?" + parameters;
            default -> path + "?" + parameters;
        };
    }
}
