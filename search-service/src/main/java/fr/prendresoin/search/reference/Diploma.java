package fr.prendresoin.search.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diploma, title or course of the catalogue, as `diploma-published.v1` tells it.
///
/// @param metiers slugs of the métiers that it leads to
/// @param rncp its code in the national directory
/// @param rncpValidUntil the last day of that code; absent when it is not known
/// @param formerRncp the code before, expired unless its last day is known to be still to come
public record Diploma(
        String code,
        String name,
        @Nullable Integer level,
        @Nullable String acronym,
        List<String> otherNames,
        List<String> metiers,
        @Nullable String rncp,
        @Nullable LocalDate rncpValidUntil,
        @Nullable String formerRncp,
        @Nullable LocalDate formerRncpValidUntil) {

    public Diploma {
        otherNames = List.copyOf(otherNames);
        metiers = List.copyOf(metiers);
    }

    /// Its code, unless its last day is known to be past.
    public @Nullable String rncpOn(LocalDate today) {
        return rncpValidUntil != null && rncpValidUntil.isBefore(today) ? null : rncp;
    }
}
