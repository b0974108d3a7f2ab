package fr.prendresoin.search.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/// Reads a topic from its beginning, as nobody: without a group, committing nothing.
final class TopicReplay implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicReplay(ConsumerFactory<String, byte[]> consumers, String topic) {
        consumer = consumers.createConsumer(null, "rebuild", null, asNobody());
        try {
            partitions = partitions(topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /// A topic without partitions would pass for one without records.
    private List<TopicPartition> partitions(String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic);
        }
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /// Hands on everything that is on the topic at this moment and was not handed on before.
    void readToEnd(java.util.function.Consumer<List<ConsumerRecord<String, byte[]>>> handler) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            var messages = consumer.poll(POLL);
            if (!messages.isEmpty()) {
                handler.accept(
                        StreamSupport.stream(messages.spliterator(), false).toList());
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Properties asNobody() {
        var properties = new Properties();
        properties.put("enable.auto.commit", "false");
        properties.put("auto.offset.reset", "earliest");
        properties.put("max.poll.records", "500");
        return properties;
    }
}
