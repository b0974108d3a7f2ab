package fr.prendresoin.search.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ROME code, as `rome-code-published.v1` tells it.
///
/// @param parent the code that it was split from, or itself
/// @param regulated whether the work asks for a diploma by law; absent when it is not known
public record RomeCode(
        String code,
        String label,
        String parent,
        boolean inPerimeter,
        @Nullable String metier,
        @Nullable Boolean regulated,
        List<String> appellations) {

    public RomeCode {
        appellations = List.copyOf(appellations);
    }
}
