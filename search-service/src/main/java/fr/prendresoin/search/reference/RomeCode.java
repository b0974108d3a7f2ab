package fr.prendresoin.search.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ROME code, as `rome-code-published.v1` tells it.
public record RomeCode(
        String code,
        String label,
        boolean inPerimeter,
        @Nullable String metier,
        List<String> appellations) {

    public RomeCode {
        appellations = List.copyOf(appellations);
    }
}
