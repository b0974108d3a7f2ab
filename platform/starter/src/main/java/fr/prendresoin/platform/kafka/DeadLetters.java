package fr.prendresoin.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;

/// The dead letters of this service: `<group>.<topic>.dlt`.
public final class DeadLetters {

    private final KafkaTemplate<String, byte[]> template;
    private final String group;
    private final MeterRegistry meters;

    DeadLetters(KafkaTemplate<String, byte[]> template, String group, MeterRegistry meters) {
        this.template = template;
        this.group = group;
        this.meters = meters;
    }

    String topicOf(String topic) {
        return group + "." + topic + ".dlt";
    }

    void count(String topic) {
        meters.counter("prendresoin.events.dead", "topic", topic).increment();
    }

    /// Sends a record as it came, with its cause and origin in headers, and returns once the broker has it.
    void send(ConsumerRecord<String, byte[]> message, RuntimeException cause) {
        var letter =
                new ProducerRecord<>(topicOf(message.topic()), null, message.key(), message.value(), message.headers());
        letter.headers()
                .add(KafkaHeaders.DLT_ORIGINAL_TOPIC, message.topic().getBytes(UTF_8))
                .add(KafkaHeaders.DLT_EXCEPTION_FQCN, cause.getClass().getName().getBytes(UTF_8))
                .add(
                        KafkaHeaders.DLT_EXCEPTION_MESSAGE,
                        String.valueOf(cause.getMessage()).getBytes(UTF_8));
        template.send(letter).join();
        count(message.topic());
    }
}
