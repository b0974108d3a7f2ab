package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.events.EventState;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.state.StrictState;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads `events.event.v1`: what people attend.
@Component
class EventChanges implements ChangeReader {

    static final String PUBLISHED = "fr.prendresoin.events.event-published.v1";
    static final String AMENDED = "fr.prendresoin.events.event-amended.v1";
    static final String WITHDRAWN = "fr.prendresoin.events.event-withdrawn.v1";

    @Override
    public Kind kind() {
        return Kind.EVENTS;
    }

    @Override
    public @Nullable Change read(ConsumerRecord<String, byte[]> message, EventAttributes attributes, byte[] value) {
        return switch (attributes.type()) {
            case PUBLISHED, AMENDED ->
                new Change.Visible(message, attributes, beside(EventState.read(value, attributes.subject())), "event");
            case WITHDRAWN -> {
                requireId(StrictState.read(value, JsonNode.class), attributes.subject());
                yield new Change.Withdrawn(
                        message, attributes, JsonEvents.write(Map.of("event", Map.of("id", attributes.subject()))));
            }
            default -> null;
        };
    }

    /// Where it is, and until when there is something to come to: without an end, it is never shown.
    private static String beside(EventState event) {
        Instant until = event.until();
        return Stream.of(Location.field(Location.of(event.place())), until == null ? "" : "\"until\":\"" + until + "\"")
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(","));
    }

    private static void requireId(JsonNode state, String subject) {
        if (!subject.equals(state.path("id").asString(""))) {
            throw new MalformedEvent("the event's id is " + state.path("id") + ", not " + subject);
        }
    }
}
