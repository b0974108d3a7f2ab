package fr.prendresoin.platform.kafka;

import fr.prendresoin.platform.event.MalformedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;

/// A batch that may hold poison.
public final class Batch {

    private Batch() {}

    /// Reads every record, then hands on what was read. When one is malformed, those before it are handed on first and
    /// the failure names it: the error handler puts it aside and delivers those after it again.
    ///
    /// @param reader gives null for a record to pass over
    public static <T> void read(
            List<ConsumerRecord<String, byte[]>> messages,
            Function<ConsumerRecord<String, byte[]>, @org.jspecify.annotations.Nullable T> reader,
            Consumer<List<T>> handler) {
        List<T> read = new ArrayList<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            try {
                T event = reader.apply(messages.get(i));
                if (event != null) {
                    read.add(event);
                }
            } catch (MalformedEvent e) {
                handler.accept(read);
                throw new BatchListenerFailedException("malformed record", e, i);
            }
        }
        handler.accept(read);
    }
}
