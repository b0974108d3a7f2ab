package fr.prendresoin.offers.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A commune or municipal arrondissement.
///
/// @param precision what the coordinates stand for: `commune`, `postal-code` or `department`
public record Commune(
        String code,
        String name,
        @Nullable List<String> postalCodes,
        double latitude,
        double longitude,
        String precision) {}
