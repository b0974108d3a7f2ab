package fr.prendresoin.offers.moderation;

import java.util.Locale;

/// How operators may decide on an offer.
enum Outcome {
    /// It may be seen; a refusal ends.
    KEPT,
    /// It may not.
    REFUSED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
