package fr.prendresoin.platform.outbox;

/// An event to be told once the transaction that appends it commits.
///
/// @param topic the topic with its version, such as `offers.offer.v1`
/// @param key the aggregate's id, also the record's key
/// @param type the constant `ce_type`
/// @param sequence the aggregate's version after the change
/// @param payload the JSON value, relayed byte for byte; empty for a record without a value
public record OutboxEvent(String topic, String key, String type, long sequence, String payload) {

    public OutboxEvent {
        if (!topic.endsWith(".v1")) {
            throw new IllegalArgumentException("the connector routes to .v1 topics only: " + topic);
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("a sequence starts at 1: " + sequence);
        }
    }

    /// Deletes a key: the record has no value, so that a compacted topic forgets the key, and readers with it.
    public static OutboxEvent tombstone(String topic, String key, String type, long sequence) {
        return new OutboxEvent(topic, key, type, sequence, "");
    }

    /// What the connector puts `.v1` behind.
    String aggregateType() {
        return topic.substring(0, topic.length() - ".v1".length());
    }
}
