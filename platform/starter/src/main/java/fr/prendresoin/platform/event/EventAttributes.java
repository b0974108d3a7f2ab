package fr.prendresoin.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// The CloudEvents attributes of a record, read from its `ce_*` headers.
///
/// @param id unique per event; the same after a redelivery
/// @param type a constant such as `fr.prendresoin.offers.offer-published.v1`, never a class name
/// @param source the service that tells it, such as `/offer-ingest-service`
/// @param subject the aggregate's id, equal to the record's key
/// @param time when it happened, UTC
/// @param sequence the aggregate's version: of two events of one key the higher one is newer
/// @param traceparent W3C trace context, absent when the change was made outside a trace
public record EventAttributes(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        long sequence,
        @Nullable String traceparent) {

    /// Reads the attributes of a record.
    ///
    /// @throws MalformedEvent when a required header is absent or unreadable
    public static EventAttributes of(ConsumerRecord<String, byte[]> message) {
        try {
            return new EventAttributes(
                    required(message, "ce_id"),
                    required(message, "ce_type"),
                    required(message, "ce_source"),
                    required(message, "ce_subject"),
                    Instant.parse(required(message, "ce_time")),
                    Long.parseLong(required(message, "ce_sequence")),
                    optional(message, "traceparent"));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new MalformedEvent("unreadable header: " + e.getMessage(), e);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> message, String name) {
        String value = optional(message, name);
        if (value == null || value.isEmpty()) {
            throw new MalformedEvent("header " + name + " is absent");
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
