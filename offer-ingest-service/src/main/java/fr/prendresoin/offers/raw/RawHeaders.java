package fr.prendresoin.offers.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// What a raw record says of itself; empty where a foreign record says nothing.
public record RawHeaders(
        String delivery,
        String source,
        String slice,
        Instant fetchedAt,
        @Nullable String where) {

    private static final String RUN = "run-id";
    static final String DELIVERY = "attempt-id";
    private static final String SOURCE = "source";
    private static final String SLICE = "slice";
    private static final String FETCHED_AT = "fetched-at";
    private static final String WHERE = "where";

    public static RawHeaders of(ConsumerRecord<String, byte[]> message) {
        Headers headers = message.headers();
        return new RawHeaders(
                textOrEmpty(headers, DELIVERY),
                textOrEmpty(headers, SOURCE),
                textOrEmpty(headers, SLICE),
                fetchedAt(message),
                text(headers.lastHeader(WHERE)));
    }

    static ProducerRecord<String, byte[]> message(String topic, Delivery delivery, Received received) {
        var message = new ProducerRecord<>(topic, received.key(), received.value());
        add(message, RUN, delivery.run());
        add(message, DELIVERY, delivery.id());
        add(message, SOURCE, delivery.source());
        add(message, SLICE, delivery.slice());
        add(message, FETCHED_AT, received.fetchedAt().toString());
        if (received.where() != null) {
            add(message, WHERE, received.where());
        }
        return message;
    }

    private static void add(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }

    private static Instant fetchedAt(ConsumerRecord<String, byte[]> message) {
        try {
            return Instant.parse(textOrEmpty(message.headers(), FETCHED_AT));
        } catch (DateTimeParseException e) {
            return Instant.ofEpochMilli(message.timestamp());
        }
    }

    private static String textOrEmpty(Headers headers, String name) {
        String value = text(headers.lastHeader(name));
        return value == null ? "" : value;
    }

    static @Nullable String text(@Nullable Header header) {
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
