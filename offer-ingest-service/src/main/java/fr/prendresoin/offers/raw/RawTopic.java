package fr.prendresoin.offers.raw;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// The log of what was received, the one topic that this service writes without its outbox: it tells no domain event.
@Component
public class RawTopic {

    private final KafkaProperties kafka;
    private final ConsumerFactory<String, byte[]> consumers;
    private final String prefix;
    private final String topic;

    RawTopic(
            KafkaProperties kafka,
            ConsumerFactory<String, byte[]> consumers,
            @Value("${prendresoin.topic-prefix}") String prefix) {
        this.kafka = kafka;
        this.consumers = consumers;
        this.prefix = prefix;
        this.topic = prefix + "offers.raw.v1";
    }

    public RawSender sender(String name) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, prefix + "offer-ingest-service." + name);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        return new RawSender(new KafkaProducer<>(settings), topic);
    }

    /// Whether a delivery is among the committed records from a place on.
    ///
    /// @param from the first offset to look at, by partition
    public boolean holds(String delivery, ToLongFunction<TopicPartition> from) {
        var settings = new Properties();
        settings.put("enable.auto.commit", "false");
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "raw-look", null, settings)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            partitions.forEach(partition -> consumer.seek(
                    partition, Math.max(from.applyAsLong(partition), begins.getOrDefault(partition, 0L))));
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    if (delivery.equals(RawHeaders.text(message.headers().lastHeader(RawHeaders.DELIVERY)))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
