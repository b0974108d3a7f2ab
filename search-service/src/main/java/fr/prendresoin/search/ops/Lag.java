package fr.prendresoin.search.ops;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// How far the projection is behind its topic: what its group has not committed. Looked at with a consumer that never
/// joins the group.
@Component
class Lag implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Lag.class);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;
    private final String topic;
    private final String group;
    private final Clock clock;
    private @Nullable Consumer<String, byte[]> consumer;

    Lag(
            ConsumerFactory<String, byte[]> consumers,
            @Value("${prendresoin.topic-prefix}offers.offer.v1") String topic,
            @Value("${spring.kafka.consumer.group-id}") String group,
            Clock clock) {
        this.consumers = consumers;
        this.topic = topic;
        this.group = group;
        this.clock = clock;
    }

    /// What is still to be read.
    ///
    /// @param records how many, counted by offsets: what compaction took away counts too
    /// @param oldestAgeSeconds how long the oldest of them has been on the topic; 0 when there is none
    record Behind(long records, long oldestAgeSeconds) {}

    /// Gives null when the broker does not tell.
    synchronized @Nullable Behind now() {
        try {
            return behind(opened());
        } catch (KafkaException e) {
            log.warn("the lag is unknown: {}", e.toString());
            destroy();
            return null;
        }
    }

    @Override
    public synchronized void destroy() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }

    private Behind behind(Consumer<String, byte[]> reader) {
        List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        Map<TopicPartition, OffsetAndMetadata> committed = reader.committed(new HashSet<>(partitions));
        Map<TopicPartition, Long> begins = reader.beginningOffsets(partitions);
        Map<TopicPartition, Long> unread = new HashMap<>();
        long records = 0;
        for (var end : reader.endOffsets(partitions).entrySet()) {
            OffsetAndMetadata done = committed.get(end.getKey());
            long begin = begins.getOrDefault(end.getKey(), 0L);
            long next = done == null ? begin : Math.max(begin, done.offset());
            if (end.getValue() > next) {
                records += end.getValue() - next;
                unread.put(end.getKey(), next);
            }
        }
        return new Behind(records, oldestAge(reader, unread));
    }

    /// Reads the first unread record of each partition: only the record says when it came.
    private long oldestAge(Consumer<String, byte[]> reader, Map<TopicPartition, Long> unread) {
        Instant now = clock.instant();
        Instant oldest = now;
        for (var first : unread.entrySet()) {
            reader.assign(List.of(first.getKey()));
            reader.seek(first.getKey(), first.getValue());
            var messages = reader.poll(WAIT);
            Instant came = StreamSupport.stream(messages.spliterator(), false)
                    .findFirst()
                    .map(message -> Instant.ofEpochMilli(message.timestamp()))
                    .orElse(now);
            oldest = came.isBefore(oldest) ? came : oldest;
        }
        return Duration.between(oldest, now).toSeconds();
    }

    private Consumer<String, byte[]> opened() {
        Consumer<String, byte[]> reader = consumer;
        if (reader == null) {
            var properties = new Properties();
            properties.put("enable.auto.commit", "false");
            properties.put("auto.offset.reset", "earliest");
            properties.put("max.poll.records", "1");
            properties.put("fetch.min.bytes", "1");
            properties.put("max.partition.fetch.bytes", "65536");
            properties.put("default.api.timeout.ms", "2000");
            properties.put("request.timeout.ms", "1500");
            reader = consumers.createConsumer(group, "lag", null, properties);
            consumer = reader;
        }
        return reader;
    }
}
