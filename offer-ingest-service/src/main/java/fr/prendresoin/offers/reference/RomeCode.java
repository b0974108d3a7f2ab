package fr.prendresoin.offers.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ROME code as the catalogue tells it; segment and family only when it is in the perimeter.
public record RomeCode(
        String code,
        String label,
        String parent,
        boolean inPerimeter,
        @Nullable String segment,
        @Nullable String family,
        @Nullable List<String> families,
        @Nullable String metier,
        @Nullable List<String> appellations) {}
