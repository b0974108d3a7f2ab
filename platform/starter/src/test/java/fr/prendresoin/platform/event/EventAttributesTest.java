package fr.prendresoin.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventAttributesTest {

    private static final Map<String, String> HEADERS = Map.of(
            "ce_id", "1",
            "ce_type", "fr.prendresoin.shop.shelf-added.v1",
            "ce_source", "/shop",
            "ce_subject", "shelf-1",
            "ce_time", "2026-11-21T10:00:00Z",
            "ce_sequence", "7");

    @Test
    void headersAreAttributesAndATraceIsOptional() {
        EventAttributes attributes = EventAttributes.of(message("ce_id", "2"));

        assertThat(attributes.id()).isEqualTo("2");
        assertThat(attributes.sequence()).isEqualTo(7);
        assertThat(attributes.traceparent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ce_id,''", "ce_time,yesterday", "ce_sequence,seven", "ce_type,''"})
    void anAbsentOrUnreadableHeaderMakesPoison(String header, String value) {
        assertThatThrownBy(() -> EventAttributes.of(message(header, value))).isInstanceOf(MalformedEvent.class);
    }

    private static ConsumerRecord<String, byte[]> message(String header, String value) {
        var message = new ConsumerRecord<>("shelves.v1", 0, 0, "shelf-1", new byte[0]);
        HEADERS.forEach(
                (name, usual) -> message.headers().add(name, (name.equals(header) ? value : usual).getBytes(UTF_8)));
        return message;
    }
}
