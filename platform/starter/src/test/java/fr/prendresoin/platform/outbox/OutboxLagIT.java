package fr.prendresoin.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.platform.kafka.TopicPeek;
import fr.prendresoin.testing.Engines;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

class OutboxLagIT {

    /// Old events expire.
    private final Instant earlier = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final String name = "lag-" + UUID.randomUUID() + ".";
    private final String topic = name + "offers.offer.v1";
    private MongoClient client;
    private MongoDatabase database;
    private KafkaProducer<String, byte[]> producer;
    private TopicPeek peek;
    private OutboxLag lag;

    @BeforeEach
    void open() {
        Engines.topics(name);
        client = MongoClients.create(Engines.mongodb("platform-lag"));
        database = client.getDatabase("platform-lag-" + UUID.randomUUID());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Engines.kafka()), new StringSerializer(), new ByteArraySerializer());
        peek = new TopicPeek(
                new DefaultKafkaConsumerFactory<>(
                        Map.of("bootstrap.servers", Engines.kafka()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer()),
                topic,
                null);
        lag = new OutboxLag(database, peek);
    }

    @AfterEach
    void close() {
        peek.close();
        producer.close();
        database.drop();
        client.close();
    }

    @Test
    void nothingWaitsBeforeTheFirstEvent() {
        assertThat(lag.now()).isEqualTo(new OutboxLag.Behind(0, null));
    }

    @Test
    void everythingWaitsWhileTheTopicIsEmpty() {
        append(earlier, 3);

        assertThat(lag.now()).isEqualTo(new OutboxLag.Behind(3, earlier));
    }

    @Test
    void whatIsYoungerThanTheYoungestCapturedEventWaits() {
        append(earlier, 5);
        append(earlier.plusSeconds(10), 5);
        capture(7);

        assertThat(lag.now()).isEqualTo(new OutboxLag.Behind(3, earlier.plusSeconds(10)));

        capture(10);

        assertThat(lag.now()).isEqualTo(new OutboxLag.Behind(0, null));
    }

    @Test
    void aRecordThatIsNoEventLeavesTheLagUnknown() {
        append(earlier, 1);
        var _ = producer.send(new ProducerRecord<>(topic, "stray", new byte[0]));
        producer.flush();

        assertThat(lag.now()).isNull();
    }

    private void append(Instant at, int events) {
        var noTracer = new StaticListableBeanFactory().getBeanProvider(io.micrometer.tracing.Tracer.class);
        var outbox = new Outbox(database, "offers", new CurrentTrace(noTracer), Clock.fixed(at, ZoneOffset.UTC));
        try (ClientSession session = client.startSession()) {
            session.withTransaction(() -> {
                outbox.append(
                        session,
                        IntStream.range(0, events)
                                .mapToObj(i -> new OutboxEvent("offers.offer.v1", "offer-" + i, "t", 1, "{}"))
                                .toList());
                return events;
            });
        }
    }

    /// As the connector does, in the order of the outbox.
    private void capture(int events) {
        List<Document> captured = StreamSupport.stream(
                        database.getCollection("outbox")
                                .find()
                                .sort(new Document("_id", 1))
                                .limit(events)
                                .spliterator(),
                        false)
                .toList();
        for (Document event : captured) {
            var message = new ProducerRecord<>(topic, event.getString("aggregateid"), new byte[0]);
            header(message, "ce_id", event.getString("_id"));
            for (String attribute : List.of("type", "source", "subject", "time", "sequence")) {
                header(message, "ce_" + attribute, event.getString(attribute));
            }
            var _ = producer.send(message);
        }
        producer.flush();
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
