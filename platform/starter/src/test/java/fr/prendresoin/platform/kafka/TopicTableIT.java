package fr.prendresoin.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.testing.Engines;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class TopicTableIT {

    private final String topic = "t" + UUID.randomUUID() + ".shop.colour.v1";
    private final String letters = "shop." + topic + ".dlt";
    private final Map<String, Integer> lengths = new ConcurrentHashMap<>();
    private final AtomicInteger handled = new AtomicInteger();
    private final Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()));
    private final DefaultKafkaProducerFactory<String, byte[]> producers = new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", Engines.kafka(), "acks", "all", "max.block.ms", 1_000),
            new StringSerializer(),
            new ByteArraySerializer());
    private final KafkaTemplate<String, byte[]> template = new KafkaTemplate<>(producers);
    private final TopicTable table = new TopicTable(
            new DefaultKafkaConsumerFactory<>(
                    Map.of("bootstrap.servers", Engines.kafka()),
                    new StringDeserializer(),
                    new ByteArrayDeserializer()),
            new DeadLetters(template, "shop", new SimpleMeterRegistry()),
            topic,
            this::measure);

    @AfterEach
    void close() {
        table.stop();
        producers.destroy();
        admin.close();
    }

    @Test
    void aTopicThatIsNotThereYetIsWaitedFor() {
        table.start();
        await().during(Duration.ofSeconds(2)).until(() -> !table.isCaughtUp());

        create(topic);
        send("red", "{\"label\":\"rouge\"}");

        await().untilAsserted(() -> assertThat(lengths).containsEntry("red", 5));
        await().until(table::isCaughtUp);
    }

    @Test
    void anEventThatTheHandlerFailsOnGoesToTheDeadLettersAndWhatFollowsIsRead() {
        create(topic);
        create(letters);
        send("red", "{\"unlabelled\":true}");
        send("blue", "{\"label\":\"bleu\"}");

        table.start();

        await().untilAsserted(() -> assertThat(lengths).containsExactly(Map.entry("blue", 4)));
        await().until(table::isCaughtUp);
        assertThat(end(letters)).isEqualTo(1);
    }

    @Test
    void whenTheDeadLettersAreRefusedTheTopicIsReadAgain() {
        create(topic);
        send("red", "{\"label\":\"rouge\"}");
        send("red", "not json");
        send("blue", "{\"label\":\"bleu\"}");

        table.start();
        await().until(() -> handled.get() >= 2);
        assertThat(lengths).containsOnlyKeys("red");
        create(letters);

        await().untilAsserted(() -> assertThat(lengths).containsEntry("blue", 4));
        await().until(table::isCaughtUp);
        assertThat(end(letters)).isPositive();
    }

    private record Colour(@Nullable String label) {}

    @SuppressWarnings("NullAway") // What the contract promises and an event may break.
    private void measure(EventAttributes event, byte[] value) {
        lengths.put(
                event.subject(), JsonEvents.read(value, Colour.class).label().length());
        handled.incrementAndGet();
    }

    private void create(String name) {
        admin.createTopics(List.of(new NewTopic(name, 1, (short) 1)));
        await().ignoreExceptions().until(() -> end(name) >= 0);
    }

    private long end(String name) {
        var partition = new TopicPartition(name, 0);
        try {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(String key, String value) {
        var message = new ProducerRecord<>(topic, key, value.getBytes(UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "fr.prendresoin.shop.colour.v1",
                        "ce_source", "/shop",
                        "ce_subject", key,
                        "ce_time", "2026-11-21T10:00:00Z",
                        "ce_sequence", "1")
                .forEach((name, header) -> message.headers().add(name, header.getBytes(UTF_8)));
        template.send(message).join();
    }
}
