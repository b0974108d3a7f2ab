package fr.prendresoin.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.testing.Engines;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.application.name=shop",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                    + "fr.prendresoin.platform.outbox.OutboxAutoConfiguration"
        })
class KafkaReadingIT {

    private static final String PREFIX = "t" + UUID.randomUUID() + ".";
    private static final String SHELVES = PREFIX + "shop.shelf.v1";
    private static final String COLOURS = PREFIX + "shop.colour.v1";

    @Autowired
    private KafkaTemplate<String, byte[]> template;

    @Autowired
    private ConsumerFactory<String, byte[]> consumers;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private Shop shop;

    @Autowired
    private TopicTable colours;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", Engines::kafka);
        registry.add("prendresoin.topic-prefix", () -> PREFIX);
    }

    @BeforeAll
    static void createTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            admin.createTopics(List.of(
                            new NewTopic(SHELVES, 1, (short) 1),
                            new NewTopic(COLOURS, 2, (short) 1).configs(Map.of("cleanup.policy", "compact")),
                            new NewTopic(PREFIX + "shop." + SHELVES + ".dlt", 1, (short) 1),
                            new NewTopic(PREFIX + "shop." + COLOURS + ".dlt", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @Test
    void poisonGoesToTheDeadLettersAndWhatFollowsIsRead() {
        send(SHELVES, "a", "{\"id\":\"before\"}");
        send(SHELVES, "a", "not json");
        send(SHELVES, "a", "{\"id\":\"after\"}");

        await().untilAsserted(() -> assertThat(shop.read).contains("before", "after"));
        ConsumerRecord<String, byte[]> letter = deadLetter(SHELVES);
        assertThat(letter.value()).asString(UTF_8).isEqualTo("not json");
        assertThat(letter.headers().lastHeader("kafka_dlt-exception-fqcn").value())
                .asString(UTF_8)
                .endsWith("MalformedEvent");
        assertThat(dead()).isPositive();
    }

    @Test
    void aPassingTroubleIsRetriedAndNothingOvertakesIt() {
        shop.troubles.set(3);
        send(SHELVES, "b", "{\"id\":\"troubled\"}");
        send(SHELVES, "b", "{\"id\":\"behind\"}");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(shop.read).contains("behind"));
        assertThat(shop.troubles).hasNonPositiveValue();
        assertThat(List.copyOf(shop.read).indexOf("troubled"))
                .isBetween(0, List.copyOf(shop.read).indexOf("behind") - 1);
    }

    @Test
    void poisonBehindAPassingTroubleIsTheOnlyDeadLetter() {
        double dead = dead();
        listeners.stop();
        shop.troubles.set(3);
        send(SHELVES, "c", "{\"id\":\"first of the batch\"}");
        send(SHELVES, "c", "poison of the batch");
        send(SHELVES, "c", "{\"id\":\"last of the batch\"}");
        listeners.start();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(shop.read).contains("first of the batch", "last of the batch"));
        assertThat(dead()).isEqualTo(dead + 1);
    }

    @Test
    void aTableKnowsWhatWasThereAndFollowsWhatComes() {
        send(COLOURS, "red", "{\"id\":\"rouge\"}");
        await().until(colours::isCaughtUp);
        await().untilAsserted(() -> assertThat(shop.colours).containsEntry("red", "rouge"));

        send(COLOURS, "red", "{\"id\":\"écarlate\"}");
        send(COLOURS, "red", "poison");
        send(COLOURS, "blue", "{\"id\":\"bleu\",\"unknown\":1}");

        await().untilAsserted(() ->
                assertThat(shop.colours).containsEntry("red", "écarlate").containsEntry("blue", "bleu"));
        assertThat(deadLetter(COLOURS).value()).asString(UTF_8).isEqualTo("poison");
    }

    private void send(String topic, String key, String value) {
        var message = new ProducerRecord<>(topic, key, value.getBytes(UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "fr.prendresoin.shop.thing.v1",
                        "ce_source", "/shop",
                        "ce_subject", key,
                        "ce_time", "2026-11-21T10:00:00Z",
                        "ce_sequence", "1")
                .forEach((name, header) -> message.headers().add(name, header.getBytes(UTF_8)));
        template.send(message).join();
    }

    private double dead() {
        var counter =
                meters.find("prendresoin.events.dead").tag("topic", SHELVES).counter();
        return counter == null ? 0 : counter.count();
    }

    private ConsumerRecord<String, byte[]> deadLetter(String topic) {
        try (Consumer<String, byte[]> reader =
                consumers.createConsumer(UUID.randomUUID().toString(), "")) {
            reader.subscribe(List.of(PREFIX + "shop." + topic + ".dlt"));
            return await().until(
                            () -> {
                                var letters =
                                        reader.poll(Duration.ofMillis(200)).iterator();
                                return letters.hasNext() ? letters.next() : null;
                            },
                            java.util.Objects::nonNull);
        }
    }

    record Thing(String id) {}

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {

        final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
        final Map<String, String> colours = new ConcurrentHashMap<>();
        final AtomicInteger troubles = new AtomicInteger();

        @KafkaListener(topics = "${prendresoin.topic-prefix}shop.shelf.v1", batch = "true")
        void on(List<ConsumerRecord<String, byte[]>> messages) {
            if (troubles.getAndDecrement() > 0) {
                throw new IllegalStateException("the store does not answer");
            }
            Batch.read(
                    messages,
                    message -> JsonEvents.read(message.value(), Thing.class),
                    things -> things.forEach(thing -> read.add(thing.id())));
        }

        @Bean
        TopicTable colourTable(ConsumerFactory<String, byte[]> consumers, DeadLetters deadLetters) {
            return new TopicTable(consumers, deadLetters, COLOURS, this::note);
        }

        private void note(EventAttributes attributes, byte[] value) {
            colours.put(
                    attributes.subject(), JsonEvents.read(value, Thing.class).id());
        }
    }
}
