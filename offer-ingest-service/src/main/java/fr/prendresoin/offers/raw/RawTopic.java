package fr.prendresoin.offers.raw;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// The log of what was received, the one topic that this service writes without its outbox: it tells no domain event.
@Component
public class RawTopic {

    /// A broker ends transactions after a minute, and looks for such every ten seconds.
    private static final Duration OPEN_AT_MOST = Duration.ofSeconds(90);

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

    /// Tells this topic from an earlier one of the same name.
    public String id() {
        try (Admin admin = admin()) {
            return answer(admin.describeTopics(List.of(topic)).allTopicNames())
                    .getOrDefault(topic, new TopicDescription(topic, false, List.of()))
                    .topicId()
                    .toString();
        }
    }

    /// Whether a delivery is among the committed records from a place on. What was written behind a transaction that is
    /// still open cannot be read yet: its end is waited for.
    ///
    /// @param from the first offset to look at, by partition
    /// @throws KafkaException when it cannot be told
    public boolean holds(String delivery, ToLongFunction<TopicPartition> from) {
        var settings = new Properties();
        settings.put("enable.auto.commit", "false");
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "raw-look", null, settings)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = ends(partitions);
            Instant patience = Instant.now().plus(OPEN_AT_MOST);
            partitions.forEach(partition -> consumer.seek(
                    partition, Math.max(from.applyAsLong(partition), begins.getOrDefault(partition, 0L))));
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                if (Instant.now().isAfter(patience)) {
                    throw new TimeoutException("a transaction stays open on " + topic);
                }
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    if (delivery.equals(RawHeaders.text(message.headers().lastHeader(RawHeaders.DELIVERY)))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /// The very ends; a consumer of committed records only knows where the first open transaction begins.
    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        var ends = new HashMap<TopicPartition, Long>();
        try (Admin admin = admin()) {
            answer(admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                            .all())
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
        }
        return ends;
    }

    private Admin admin() {
        return Admin.create(kafka.buildAdminProperties());
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        }
    }
}
