package fr.prendresoin.website.financements;

import org.jspecify.annotations.Nullable;

/// A way to pay, in brief.
public record FundingSummary(
        String slug, String title, @Nullable String acronym, String category, String what) {

    /// `Compte personnel de formation (CPF)`.
    public String name() {
        return Funding.name(title, acronym);
    }
}
