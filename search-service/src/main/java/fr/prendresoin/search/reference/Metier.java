package fr.prendresoin.search.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A métier of the catalogue, as `metier-published.v1` tells it.
///
/// @param skills what it asks to know how to do; none when the catalogue does not tell
/// @param diplomas those that have to do with its access, the principal one first
/// @param accessibleWithoutDiploma null when the catalogue does not tell
/// @param evolutions slugs of what it may lead to; some are not told as métiers
/// @param bridges slugs of its neighbours; some are not told as métiers
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
        @Nullable Boolean accessibleWithoutDiploma,
        List<String> evolutions,
        List<String> bridges) {

    public Metier {
        synonyms = List.copyOf(synonyms);
        skills = told(skills);
        diplomas = told(diplomas);
        evolutions = told(evolutions);
        bridges = told(bridges);
    }

    /// Older editions do not tell them.
    private static <T> List<T> told(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /// Those that suffice for it: not what only precedes, lightens or helps.
    public List<Diploma> qualifying() {
        return diplomas.stream().filter(Diploma::qualifies).toList();
    }

    /// A diploma or a course that has to do with the access to a métier.
    ///
    /// @param role absent in older editions, which told those that lead to it
    public record Diploma(
            String code, String name, @Nullable String role) {

        boolean qualifies() {
            return role == null || role.equals("qualifies");
        }
    }
}
