package fr.prendresoin.offers.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why somebody reports an offer.
public enum Reason {
    FILLED,
    MISLEADING,
    DISCRIMINATORY,
    ASKS_FOR_MONEY,
    WRONG_PLACE_OR_METIER,
    OTHER;

    /// As callers write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reason with a code.
    public static Optional<Reason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
