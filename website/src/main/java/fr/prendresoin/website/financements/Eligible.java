package fr.prendresoin.website.financements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may suit a person.
///
/// @param note what these answers are worth
public record Eligible(List<Payer> items, String note) {

    /// A way that may suit.
    ///
    /// @param likelihood `likely` or `possible`
    public record Payer(
            String slug,
            String title,
            @Nullable String acronym,
            String likelihood,
            List<String> reasons,
            List<String> reservations,
            List<String> toCheck) {

        public String name() {
            return Funding.name(title, acronym);
        }
    }

    public List<Payer> likely() {
        return items.stream()
                .filter(payer -> payer.likelihood().equals("likely"))
                .toList();
    }

    public List<Payer> possible() {
        return items.stream()
                .filter(payer -> !payer.likelihood().equals("likely"))
                .toList();
    }
}
