package fr.prendresoin.offers.raw;

import fr.prendresoin.platform.outbox.Uuid7;
import java.time.Instant;

/// Records that enter the raw topic together, in one Kafka transaction: all of them or none.
///
/// @param source the feed that vouches for the offers' existence
/// @param slice the part of the feed, or the file
public record Delivery(String id, String run, String source, String slice, Instant fetchedAt) {

    public static Delivery of(String run, String source, String slice, Instant fetchedAt) {
        return new Delivery(Uuid7.next(), run, source, slice, fetchedAt);
    }
}
