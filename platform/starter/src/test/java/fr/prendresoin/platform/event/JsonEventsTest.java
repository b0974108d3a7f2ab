package fr.prendresoin.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEventsTest {

    record Shelf(
            String id, @Nullable String colour, @Nullable Instant addedAt) {}

    @Test
    void fieldsThatTheReaderDoesNotKnowAreIgnored() {
        Shelf shelf = JsonEvents.read("{\"id\":\"1\",\"weight\":{\"kg\":3}}".getBytes(UTF_8), Shelf.class);

        assertThat(shelf).isEqualTo(new Shelf("1", null, null));
    }

    @Test
    void absentIsLeftOutAndInstantsAreIso() {
        assertThat(JsonEvents.write(new Shelf("é", null, Instant.parse("2026-11-21T10:00:00Z"))))
                .isEqualTo("{\"id\":\"é\",\"addedAt\":\"2026-11-21T10:00:00Z\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[1]", "{\"id\":", "hello", "{\"id\":\"1\",\"addedAt\":\"soon\"}"})
    void whatIsNoSuchValueIsPoison(String value) {
        assertThatThrownBy(() -> JsonEvents.read(value.getBytes(UTF_8), Shelf.class))
                .isInstanceOf(MalformedEvent.class);
    }
}
