package fr.prendresoin.offers.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key métier as the catalogue tells it.
public record Metier(
        String slug,
        String labelMasculine,
        String labelFeminine,
        @Nullable String acronym,
        @Nullable List<String> romes,
        @Nullable List<String> synonyms) {}
