package fr.prendresoin.catalog.territory;

import java.util.List;

/// A commune, or a municipal arrondissement of Paris, Lyon or Marseille.
///
/// @param precision what the coordinates stand for: `commune`, `postal-code` (the mean of the known communes of its
///     postal code) or `department` (of its surroundings)
public record Commune(
        String code,
        String name,
        String kind,
        List<String> postalCodes,
        int population,
        double latitude,
        double longitude,
        String precision) {

    private static final int LARGE = 5_000;

    boolean isCommune() {
        return kind.equals("commune");
    }

    /// Whether it is large enough for figures of its own.
    boolean isTown() {
        return isCommune() && population > LARGE;
    }
}
