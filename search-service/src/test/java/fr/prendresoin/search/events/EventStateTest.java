package fr.prendresoin.search.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.SampleEvent;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStateTest {

    private final SampleEvent sample = new SampleEvent("e", "Forum");

    @Test
    void itIsToComeUntilTheEndOfTheLastSessionThatIsHeld() {
        EventState event = read(sample.starting(40).starting(5).starting(90, "cancelled"));

        assertThat(event.until()).isEqualTo(event.sessions().getFirst().end());
    }

    @Test
    void thatEverySessionIsCancelledLeavesNothingToComeTo() {
        EventState event = read(sample.starting(5, "cancelled"));

        assertThat(event.until()).isNull();
        assertThat(event.toCome(Instant.now())).isEmpty();
    }

    @Test
    void theSessionsToComeAreThoseNotOverTheSoonestFirst() {
        assertThat(read(sample.starting(40)
                                .starting(-5)
                                .starting(-1)
                                .starting(9, "full")
                                .starting(2, "cancelled"))
                        .toCome(Instant.now()))
                .extracting(EventState.Session::id)
                .containsExactly("s-1", "s9", "s40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "type", "modality", "organizer", "sessions", "metiers", "source"})
    void whatAnAnswerCannotDoWithoutIsRequired(String field) {
        String without = sample.starting(5).with(field, "removed").json().replace("\"" + field + "\"", "\"other\"");

        assertThatThrownBy(() -> EventState.read(without.getBytes(UTF_8), "e")).isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sessions\":[]",
                "\"sessions\":[null]",
                "\"sessions\":[{}]",
                "\"sessions\":[{\"id\":\"1\",\"start\":\"demain\"}]",
                "\"sessions\":[{\"id\":\"1\",\"start\":\"2027-01-02T10:00:00Z\",\"end\":\"2027-01-01T10:00:00Z\","
                        + "\"timezone\":\"Europe/Paris\",\"status\":\"open\"}]",
                "\"metiers\":[null]",
                "\"organizer\":{}",
                "\"title\":7"
            })
    void whatCouldNotBeShownIsMalformed(String poison) {
        String json = sample.starting(5).json();
        String poisoned = json.substring(0, json.length() - 1) + "," + poison + "}";

        assertThatThrownBy(() -> EventState.read(poisoned.getBytes(UTF_8), "e")).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void itIsOfItsSubject() {
        byte[] json = sample.starting(5).json().getBytes(UTF_8);

        assertThatThrownBy(() -> EventState.read(json, "another")).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> EventState.read(Arrays.copyOf(json, 20), "e")).isInstanceOf(MalformedEvent.class);
    }

    private static EventState read(SampleEvent event) {
        return EventState.read(event.json().getBytes(UTF_8), event.id());
    }
}
