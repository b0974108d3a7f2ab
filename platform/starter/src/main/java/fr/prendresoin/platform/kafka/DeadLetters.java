package fr.prendresoin.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/// The dead letters of this service, `<group>.<topic>.dlt`: records as they came, with their origin and their cause
/// in headers (`kafka_dlt-*`).
public final class DeadLetters {

    private final DeadLetterPublishingRecoverer publisher;
    private final MeterRegistry meters;

    DeadLetters(KafkaTemplate<String, byte[]> template, String group, MeterRegistry meters) {
        this.meters = meters;
        this.publisher = new DeadLetterPublishingRecoverer(
                template, (message, failure) -> new TopicPartition(group + "." + message.topic() + ".dlt", -1));
        publisher.setFailIfSendResultIsError(true);
        // The cause that names the fault, not the wrappers that the listener container puts around it.
        publisher.setExceptionHeadersCreator((headers, failure, isKey, names) -> {
            Throwable cause = unwrapped(failure);
            headers.add(
                    names.getExceptionInfo().getExceptionFqcn(),
                    bytes(cause.getClass().getName()));
            headers.add(names.getExceptionInfo().getExceptionMessage(), bytes(String.valueOf(cause.getMessage())));
        });
    }

    /// Returns once the broker has the letter.
    void send(ConsumerRecord<?, ?> message, Exception failure) {
        publisher.accept(message, failure);
        meters.counter("prendresoin.events.dead", "topic", message.topic()).increment();
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof KafkaException && cause != null ? unwrapped(cause) : failure;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
