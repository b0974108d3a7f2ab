package fr.prendresoin.search.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A métier of the catalogue, as `metier-published.v1` tells it.
public record Metier(
        String slug,
        String label,
        String labelMasculine,
        String labelFeminine,
        @Nullable String acronym,
        String family,
        List<String> synonyms) {

    public Metier {
        synonyms = List.copyOf(synonyms);
    }
}
