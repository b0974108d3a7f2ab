package fr.prendresoin.offers.normalise;

import java.time.Instant;

/// What a received record turns out to be.
public sealed interface Normalised {

    /// An offer to show.
    record Accepted(Offer offer) implements Normalised {}

    /// An offer that is not ours, and why.
    ///
    /// @param detail for an operator, such as the ROME code and the title
    /// @param updatedAt when its source changed it last
    record Rejected(String reason, String detail, Instant updatedAt) implements Normalised {}
}
