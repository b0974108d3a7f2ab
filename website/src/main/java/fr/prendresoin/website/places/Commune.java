package fr.prendresoin.website.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A commune.
///
/// @param label its name, which no other has: `Lyon (69)`
public record Commune(
        String code,
        String name,
        String label,
        Named department,
        Named region,
        @Nullable List<String> postalCodes,
        int population) {

    boolean isServedBy(String postalCode) {
        return postalCodes != null && postalCodes.contains(postalCode);
    }

    public record Named(String code, String name) {}
}
