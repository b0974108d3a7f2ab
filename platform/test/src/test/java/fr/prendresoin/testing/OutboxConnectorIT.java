package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a service writes into its outbox is what the topic carries: byte for byte, and these headers only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxConnectorIT {

    private static final String DATABASE = "outbox-connector-it";
    private static final String PREFIX = "outbox-connector-it.";
    private static final String TOPIC = PREFIX + "offers.offer.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MongoClient mongo = MongoClients.create(Engines.mongodb(DATABASE));
    private final Map<String, ConsumerRecord<String, byte[]>> received = new HashMap<>();
    private EnginesCapture capture;
    private KafkaConsumer<String, byte[]> consumer;

    OutboxConnectorIT() {
        Engines.topics(PREFIX);
        append(event("before-the-connector", "{}"));
        capture = Engines.capture(DATABASE, PREFIX);
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Engines.kafka(),
                        "group.id",
                        DATABASE,
                        "auto.offset.reset",
                        "earliest",
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    @BeforeAll
    void subscribe() {
        consumer.subscribe(List.of(TOPIC));
    }

    @AfterAll
    void close() {
        consumer.close();
        capture.close();
        mongo.close();
    }

    @Test
    void whatWasWrittenBeforeTheConnectorFirstStartedIsPublished() {
        assertThat(published("before-the-connector").value()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theValueIsThePayloadByteForByte() {
        Map<String, String> payloads = Map.of(
                "accents", "{\"title\":\"Aide-soignant·e à l’hôpital — œuvre, ça, Noël, ÉÀÙ\"}",
                "quotes", "{\"text\":\"Il dit \\\"oui\\\" \\\\ \\/ \\n \\t \\u00e9 '${not:resolved}' $1\"}",
                "emoji", "{\"text\":\"👩🏽‍⚕️ 🧑‍🦽 𝄞\"}",
                "numbers", "{\"n\":123456789012345678901234567890, \"d\":1.10, \"e\":-0.0, \"x\":1E400}",
                "spaces", " { \"a\" :\r\n\t[ ] , \"b\":\"\" } ",
                "large", "{\"text\":\"" + "é".repeat(100_000) + "\"}");

        append(payloads.entrySet().stream()
                .map(payload -> event(payload.getKey(), payload.getValue()))
                .toArray(Document[]::new));

        payloads.forEach((id, payload) ->
                assertThat(published(id).value()).as(id).isEqualTo(payload.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEventWithoutPayloadIsARecordWithoutValue() {
        append(event("tombstone", ""));

        ConsumerRecord<String, byte[]> tombstone = published("tombstone");
        assertThat(tombstone.value()).isNull();
        assertThat(tombstone.key()).isEqualTo("key-tombstone");
        assertThat(headers(tombstone)).containsEntry("ce_sequence", "1").hasSize(9);
    }

    @Test
    void theHeadersAreTheAttributesOfTheEventAndNoOthers() {
        append(event("headers", "{}").append("subject", "à « Nîmes »").append("sequence", "9223372036854775807"));

        ConsumerRecord<String, byte[]> event = published("headers");

        assertThat(event.key()).isEqualTo("key-headers");
        assertThat(headers(event))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "headers",
                        "ce_type", "fr.prendresoin.offers.offer-published.v1",
                        "ce_source", "/offer-ingest-service",
                        "ce_subject", "à « Nîmes »",
                        "ce_time", "2026-01-02T03:04:05.678Z",
                        "ce_sequence", "9223372036854775807",
                        "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                        "content-type", "application/json"));
    }

    @Test
    void anEventWithoutTraceHasNoSuchHeader() {
        Document event = event("untraced", "{}");
        event.remove("traceparent");
        append(event);

        assertThat(headers(published("untraced")))
                .doesNotContainKey("traceparent")
                .hasSize(8);
    }

    @Test
    void updatesAndDeletionsInTheOutboxAndWritesBesideItAreNotPublished() {
        MongoDatabase database = mongo.getDatabase(DATABASE);
        append(event("deleted", "{}"));
        published("deleted");
        received.clear();

        database.getCollection("state").insertOne(new Document("_id", "state"));
        database.getCollection("outbox").deleteOne(new Document("_id", "deleted"));
        append(event("sentinel", "{}"));

        published("sentinel");
        assertThat(received.keySet()).containsExactly("sentinel");
    }

    private void append(Document... events) {
        try (ClientSession session = mongo.startSession()) {
            session.withTransaction(
                    () -> mongo.getDatabase(DATABASE).getCollection("outbox").insertMany(session, List.of(events)));
        }
    }

    private static Document event(String id, String payload) {
        return new Document("_id", id)
                .append("aggregatetype", "offers.offer")
                .append("aggregateid", "key-" + id)
                .append("specversion", "1.0")
                .append("type", "fr.prendresoin.offers.offer-published.v1")
                .append("source", "/offer-ingest-service")
                .append("subject", "key-" + id)
                .append("time", "2026-01-02T03:04:05.678Z")
                .append("sequence", "1")
                .append("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .append("contenttype", "application/json")
                .append("payload", payload)
                .append("createdAt", Instant.now());
    }

    private ConsumerRecord<String, byte[]> published(String id) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            consumer.poll(Duration.ofMillis(100))
                    .forEach(event -> received.put(headers(event).get("ce_id"), event));
            return received.containsKey(id);
        });
        return Objects.requireNonNull(received.get(id));
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> event) {
        Map<String, String> headers = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Header header : event.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            names.add(header.key());
        }
        assertThat(names).doesNotHaveDuplicates();
        return headers;
    }
}
