package fr.prendresoin.platform.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/// Looks at where a topic and a group of its readers stand, and at single records, to tell how far behind somebody is.
/// It never joins the group. It keeps its connection from one look to the next, and one look follows the other.
public final class TopicPeek implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TopicPeek.class);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;
    private final String topic;
    private final @Nullable String group;
    private @Nullable Consumer<String, byte[]> consumer;

    /// @param group whose progress is looked at; null when nobody's is
    public TopicPeek(ConsumerFactory<String, byte[]> consumers, String topic, @Nullable String group) {
        this.consumers = consumers;
        this.topic = topic;
        this.group = group;
    }

    /// Looks at the topic as it is now.
    ///
    /// @return what was made out, or null when the broker does not tell
    public synchronized <T> @Nullable T look(Function<Look, T> sight) {
        try {
            return sight.apply(new Look(opened(), topic));
        } catch (KafkaException e) {
            log.warn("{} cannot be looked at: {}", topic, e.toString());
            close();
            return null;
        }
    }

    @Override
    public synchronized void close() {
        Consumer<String, byte[]> reader = consumer;
        consumer = null;
        if (reader != null) {
            try {
                reader.close();
            } catch (KafkaException e) {
                log.debug("the connection is left to expire: {}", e.toString());
            }
        }
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
            reader = consumers.createConsumer(group, "peek", null, properties);
            consumer = reader;
        }
        return reader;
    }

    /// One look at the topic.
    public static final class Look {

        private final Consumer<String, byte[]> reader;
        private final List<TopicPartition> partitions;

        private Look(Consumer<String, byte[]> reader, String topic) {
            this.reader = reader;
            this.partitions = reader.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            reader.assign(partitions);
        }

        /// The offset of the oldest record of each partition.
        public Map<TopicPartition, Long> begins() {
            return reader.beginningOffsets(partitions);
        }

        /// The offset that the next record of each partition will have.
        public Map<TopicPartition, Long> ends() {
            return reader.endOffsets(partitions);
        }

        /// What the group reads next, where it has committed anything.
        public Map<TopicPartition, Long> committed() {
            var committed = new HashMap<TopicPartition, Long>();
            reader.committed(Set.copyOf(partitions)).forEach((partition, place) -> {
                if (place != null) {
                    committed.put(partition, place.offset());
                }
            });
            return committed;
        }

        /// The first record that is at an offset or behind it, where there must be one.
        ///
        /// @throws TimeoutException when it does not come soon: the look then ends, and tells nothing
        public ConsumerRecord<String, byte[]> at(TopicPartition partition, long offset) {
            reader.assign(List.of(partition));
            reader.seek(partition, offset);
            var messages = reader.poll(WAIT).iterator();
            if (!messages.hasNext()) {
                throw new TimeoutException(partition + " does not give its record " + offset);
            }
            return messages.next();
        }
    }
}
