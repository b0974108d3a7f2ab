package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.state.StrictState;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads what the catalogue tells of métiers, diplomas and other things to know: small states, told whole.
///
/// @param word of the event's types, and the field of the document that holds the state
/// @param id the field of the state that holds its id
/// @param title the field of the state that names it for people
record KnowledgeChanges(Kind kind, String word, String id, String title) implements ChangeReader {

    private static final String CATALOG = "fr.prendresoin.catalog.";

    @Override
    public @Nullable Change read(ConsumerRecord<String, byte[]> message, EventAttributes attributes, byte[] value) {
        if (attributes.type().equals(CATALOG + word + "-published.v1")) {
            JsonNode state = StrictState.read(value, JsonNode.class);
            requireId(state, attributes.subject());
            StrictState.require(title, state.path(title).asString(""));
            StrictState.require("summary", state.path("summary").asString(""));
            return new Change.Visible(message, attributes, "", word);
        }
        if (attributes.type().equals(CATALOG + word + "-withdrawn.v1")) {
            requireId(StrictState.read(value, JsonNode.class), attributes.subject());
            return new Change.Withdrawn(
                    message, attributes, JsonEvents.write(Map.of(word, Map.of(id, attributes.subject()))));
        }
        return null;
    }

    private void requireId(JsonNode state, String subject) {
        if (!subject.equals(state.path(id).asString(""))) {
            throw new MalformedEvent("its " + id + " is " + state.path(id) + ", not " + subject);
        }
    }
}
