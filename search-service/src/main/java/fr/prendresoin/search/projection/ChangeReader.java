package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.index.Kind;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// Understands the events that one index is built from.
public interface ChangeReader {

    Kind kind();

    /// What an event does.
    ///
    /// @param value of the message, which is not a tombstone
    /// @return null for an event of a type that this reader does not know
    /// @throws MalformedEvent when it is of a known type and unreadable, or could not be shown
    @Nullable Change read(ConsumerRecord<String, byte[]> message, EventAttributes attributes, byte[] value);
}
