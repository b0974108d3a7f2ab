package fr.prendresoin.search.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diploma, title or course of the catalogue, as `diploma-published.v1` tells it.
///
/// @param metiers slugs of the métiers that it leads to
public record Diploma(
        String code,
        String name,
        @Nullable Integer level,
        @Nullable String acronym,
        List<String> otherNames,
        List<String> metiers) {

    public Diploma {
        otherNames = List.copyOf(otherNames);
        metiers = List.copyOf(metiers);
    }
}
