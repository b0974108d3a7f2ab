package fr.prendresoin.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/// What the last event of each offer says.
record OfferTopic(String bootstrapServers) {

    private static final String NAME = "offers.offer.v1";

    /// A fingerprint of the whole content of each offer that is not withdrawn.
    Map<String, Integer> contents() {
        Map<String, Integer> contents = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(NAME).stream()
                    .map(partition -> new TopicPartition(NAME, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(event -> take(event, contents));
            }
        }
        return contents;
    }

    private static void take(ConsumerRecord<String, byte[]> event, Map<String, Integer> contents) {
        if (event.value() == null || type(event).endsWith("offer-withdrawn.v1")) {
            contents.remove(event.key());
        } else {
            contents.put(
                    event.key(), JsonMapper.shared().readTree(event.value()).hashCode());
        }
    }

    private static String type(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_type").value(), UTF_8);
    }
}
