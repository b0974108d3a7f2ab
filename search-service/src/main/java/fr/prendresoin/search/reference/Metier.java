package fr.prendresoin.search.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A métier of the catalogue, as `metier-published.v1` tells it.
///
/// @param skills what it asks to know how to do; none when the catalogue does not tell
/// @param diplomas those that lead to it, the principal one first
/// @param accessibleWithoutDiploma null when the catalogue does not tell
public record Metier(
        String slug,
        String label,
        String labelMasculine,
        String labelFeminine,
        @Nullable String acronym,
        String family,
        List<String> synonyms,
        List<String> skills,
        List<Diploma> diplomas,
        @Nullable Boolean accessibleWithoutDiploma) {

    public Metier {
        synonyms = List.copyOf(synonyms);
        skills = skills == null ? List.of() : List.copyOf(skills);
        diplomas = diplomas == null ? List.of() : List.copyOf(diplomas);
    }

    /// A diploma or a course that leads to a métier.
    public record Diploma(String code, String name) {}
}
