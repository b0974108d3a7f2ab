package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.index.SearchIndex;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// What one record of a topic does to an index.
///
/// The message travels along: when the engine refuses the document, it is this record that goes to the dead letters.
public sealed interface Change {

    ConsumerRecord<String, byte[]> message();

    EventAttributes attributes();

    /// The whole new state of something that is visible; its bytes go into the document as they came.
    ///
    /// @param beside what the index keeps beside the state, as the fields of a JSON object; may be empty
    /// @param root the field of the document that holds the state
    record Visible(ConsumerRecord<String, byte[]> message, EventAttributes attributes, String beside, String root)
            implements Change {}

    /// A stub stays, that answers 410.
    ///
    /// @param stub the fields of the stub, as a JSON object
    record Withdrawn(ConsumerRecord<String, byte[]> message, EventAttributes attributes, String stub)
            implements Change {}

    /// The stub has been kept long enough.
    record Forgotten(ConsumerRecord<String, byte[]> message, EventAttributes attributes) implements Change {}

    /// Reads a record.
    ///
    /// @return null for an event of a type that the reader does not know
    /// @throws MalformedEvent when it is of a known type and unreadable
    static @Nullable Change of(ConsumerRecord<String, byte[]> message, ChangeReader reader) {
        EventAttributes attributes = EventAttributes.of(message);
        if (!attributes.subject().equals(message.key())) {
            throw new MalformedEvent("the key is not the subject " + attributes.subject());
        }
        if (attributes.sequence() < 1) {
            throw new MalformedEvent("the version is " + attributes.sequence());
        }
        if (!SearchIndex.canHold(attributes.subject())) {
            throw new MalformedEvent("the id is too long");
        }
        byte @Nullable [] value = message.value();
        return value == null ? new Forgotten(message, attributes) : reader.read(message, attributes, value);
    }
}
