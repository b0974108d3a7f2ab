package fr.prendresoin.offers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.offers.reference.Department;
import fr.prendresoin.offers.reference.RomeCode;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.testing.Engines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// The topics of one test class, and what a test writes on them by itself.
public final class Topics implements AutoCloseable {

    private final String prefix = "t" + UUID.randomUUID() + ".";
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Engines.kafka(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private long sequence;

    public Topics() {
        var topics = new ArrayList<NewTopic>();
        topics.add(new NewTopic(prefix + "offers.raw.v1", 3, (short) 1));
        topics.add(new NewTopic(prefix + "offers.offer.v1", 3, (short) 1));
        for (String name : List.of("catalog.metier.v1", "catalog.rome.v1", "catalog.territory.v1")) {
            topics.add(new NewTopic(prefix + name, 1, (short) 1).configs(Map.of("cleanup.policy", "compact")));
            topics.add(deadLetters(prefix + name));
        }
        topics.add(deadLetters(prefix + "offers.raw.v1"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            admin.createTopics(topics).all().get();
            // Created is not yet served: a record sent too early is refused, and those behind it get out of order.
            Awaitility.await().ignoreExceptions().until(() -> isServed(admin, topics));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isServed(Admin admin, List<NewTopic> topics) throws Exception {
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        for (NewTopic topic : topics) {
            for (int partition = 0; partition < topic.numPartitions(); partition++) {
                ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        return admin.listOffsets(ends).all().get().size() == ends.size();
    }

    /// Makes the raw topic anew, under its old name.
    public void makeRawTopicAnew() {
        var topic = new NewTopic(prefix + "offers.raw.v1", 3, (short) 1);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            admin.deleteTopics(List.of(topic.name())).all().get();
            Awaitility.await().ignoreExceptions().until(() -> {
                admin.createTopics(List.of(topic)).all().get();
                return true;
            });
            Awaitility.await().ignoreExceptions().until(() -> isServed(admin, List.of(topic)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// A producer that leaves a transaction open on the raw topic until it is closed or ends it.
    public Producer<String, byte[]> openTransaction() {
        var other = new KafkaProducer<>(
                Map.of("bootstrap.servers", Engines.kafka(), "transactional.id", prefix + "other"),
                new StringSerializer(),
                new ByteArraySerializer());
        other.initTransactions();
        other.beginTransaction();
        try {
            other.send(new ProducerRecord<>(prefix + "offers.raw.v1", 0, "ft-OPEN", new byte[0]))
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return other;
    }

    private NewTopic deadLetters(String topic) {
        return new NewTopic(prefix + "offer-ingest-service." + topic + ".dlt", 1, (short) 1);
    }

    public String prefix() {
        return prefix;
    }

    /// Publishes the whole reference as the catalogue does.
    public void publishReference() {
        for (RomeCode code : ReferenceData.reference().romes().values()) {
            event("catalog.rome.v1", "rome-code-published.v1", code.code(), code);
        }
        ReferenceData.reference()
                .metiers()
                .forEach(metier -> event("catalog.metier.v1", "metier-published.v1", metier.slug(), metier));
        for (Department department : ReferenceData.departments()) {
            event("catalog.territory.v1", "department-published.v1", "department:" + department.code(), department);
        }
        for (String topic : List.of("catalog.metier.v1", "catalog.rome.v1", "catalog.territory.v1")) {
            event(topic, "edition-published.v1", "edition", Map.of("edition", "2026-11", "count", 1));
        }
        flush();
    }

    /// Returns once the broker has everything.
    private void flush() {
        sent.forEach(record -> {
            try {
                record.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        sent.clear();
    }

    public void event(String topic, String type, String key, Object value) {
        event(topic, type, key, ++sequence, JsonEvents.write(value).getBytes(UTF_8));
    }

    public void event(String topic, String type, String key, long sequenceNumber, byte[] value) {
        var message = new ProducerRecord<>(prefix + topic, key, value);
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_type", "fr.prendresoin.catalog." + type);
        header(message, "ce_source", "/catalog-service");
        header(message, "ce_subject", key);
        header(message, "ce_time", "2026-11-21T10:00:00Z");
        header(message, "ce_sequence", Long.toString(sequenceNumber));
        sent.add(producer.send(message));
    }

    /// Puts a record on the raw topic as the crawl would.
    public void raw(String delivery, String key, byte[] value) {
        raw(delivery, key, value, null);
    }

    public void raw(String delivery, String key, byte[] value, @Nullable String fetchedAt) {
        var message = new ProducerRecord<>(prefix + "offers.raw.v1", 0, key, value);
        header(message, "attempt-id", delivery);
        header(message, "run-id", "run");
        header(message, "source", "france-travail");
        header(message, "slice", "J");
        if (fetchedAt != null) {
            header(message, "fetched-at", fetchedAt);
        }
        sent.add(producer.send(message));
        flush();
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }

    /// What is on a topic now, partition by partition.
    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                Engines.kafka(),
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix + topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    /// As if nothing of the raw topic had been committed.
    public void rewind() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            Map<TopicPartition, OffsetAndMetadata> begin = new HashMap<>();
            committed(admin).keySet().forEach(partition -> begin.put(partition, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group(), begin).all().get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the service has read again what a rewind gave back.
    public boolean isReadToTheEnd() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            return committed(admin).values().stream().anyMatch(offset -> offset.offset() > 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(Admin admin) throws Exception {
        return admin.listConsumerGroupOffsets(group())
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private String group() {
        return prefix + "offer-ingest-service";
    }

    public List<ConsumerRecord<String, byte[]>> deadLettersOf(String topic) {
        return read("offer-ingest-service." + prefix + topic + ".dlt");
    }

    @Override
    public void close() {
        producer.close();
    }
}
