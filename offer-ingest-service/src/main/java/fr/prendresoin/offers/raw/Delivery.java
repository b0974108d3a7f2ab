package fr.prendresoin.offers.raw;

import fr.prendresoin.platform.outbox.Uuid7;

/// Records that enter the raw topic together, in one Kafka transaction: all of them or none.
///
/// @param source the feed that vouches for the offers' existence
/// @param slice the part of the feed, or the file
public record Delivery(String id, String run, String source, String slice) {

    public static Delivery of(String run, String source, String slice) {
        return new Delivery(Uuid7.next(), run, source, slice);
    }
}
