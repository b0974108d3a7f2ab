package fr.prendresoin.website.financements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way to pay, explained.
///
/// @param income what one lives on meanwhile
/// @param toCheck what to check before relying on it
public record Funding(
        String slug,
        String title,
        @Nullable String acronym,
        String what,
        String forWhom,
        String how,
        String duration,
        @Nullable String income,
        List<String> toCheck) {

    /// `Compte personnel de formation (CPF)`.
    public String name() {
        return name(title, acronym);
    }

    static String name(String title, @Nullable String acronym) {
        return acronym == null ? title : title + " (" + acronym + ")";
    }
}
