package fr.prendresoin.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.HttpAnswers;
import fr.prendresoin.testing.TestIssuer;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// The whole service on the real engines, once for all the integration tests: topics and index are its own.
/// The MongoDB driver, which the engines of the tests bring along, is not used here.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude=fr.prendresoin.platform.outbox.OutboxAutoConfiguration")
public abstract class RunningSearch {

    protected static final String PREFIX = "t" + UUID.randomUUID().toString().substring(0, 8) + ".";
    protected static final String OFFERS = PREFIX + "offers.offer.v1";
    protected static final String FORMATIONS = PREFIX + "catalog.formation.v1";
    protected static final String EVENTS = PREFIX + "events.event.v1";
    protected static final String ALIAS = PREFIX + "offers";
    protected static final String FORMATION_ALIAS = PREFIX + "formations";
    protected static final String EVENT_ALIAS = PREFIX + "events";
    protected static final String PUBLISHED = "fr.prendresoin.offers.offer-published.v1";
    protected static final String AMENDED = "fr.prendresoin.offers.offer-amended.v1";
    private static final String CATALOG = "fr.prendresoin.catalog.";
    protected static final String WITHDRAWN = "fr.prendresoin.offers.offer-withdrawn.v1";

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final String GROUP = PREFIX + "search-service";
    private static @Nullable CuttableLine line;

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private ConsumerFactory<String, byte[]> consumers;

    private final List<CompletableFuture<?>> sent = new ArrayList<>();

    private static boolean prepared;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", Engines::kafka);
        registry.add("prendresoin.topic-prefix", () -> PREFIX);
        registry.add("prendresoin.search.url", () -> line().url());
        registry.add("prendresoin.search.grace", () -> "1s");
        registry.add("prendresoin.search.landings", () -> "500ms");
        registry.add("logging.level.org.apache.kafka.clients", () -> "ERROR");
        ISSUER.isBelievedBy(registry::add);
        Engines.topics(PREFIX);
    }

    /// The line between the service and its engine.
    protected static synchronized CuttableLine line() {
        CuttableLine existing = line;
        if (existing == null) {
            existing = new CuttableLine(Engines.opensearch());
            line = existing;
        }
        return existing;
    }

    protected Answer get(String path) {
        return Answer.to(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    protected Answer getAs(String role, String path) {
        return Answer.to(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", ISSUER.person(role).bearer()));
    }

    protected Answer postAs(String role, String path, String body) {
        return Answer.to(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", ISSUER.person(role).bearer())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    protected Answer post(String path) {
        return Answer.to(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .POST(BodyPublishers.noBody()));
    }

    protected Answer post(String path, String json) {
        return Answer.to(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /// A search that must succeed.
    protected JsonNode search(String query) {
        Answer answer = get("/api/offers?" + query);
        assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /// A query as a person types it into an address.
    protected static String asAddress(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .map(parameter -> parameter[0] + "=" + URLEncoder.encode(URLDecoder.decode(parameter[1], UTF_8), UTF_8))
                .collect(joining("&"));
    }

    /// Every visible offer of the index, as the engine holds it.
    protected static List<JsonNode> visible() {
        return list(engine(
                        "POST",
                        "/" + ALIAS + "/_search",
                        "{\"size\":10000,\"query\":{\"term\":{\"status\":\"active\"}}}")
                .path("hits")
                .path("hits"));
    }

    /// Asks the engine itself.
    protected static JsonNode engine(String method, String path) {
        return Answer.to(HttpRequest.newBuilder(URI.create(Engines.opensearch() + path))
                        .method(method, BodyPublishers.noBody()))
                .body();
    }

    protected static JsonNode engine(String method, String path, String body) {
        return Answer.to(HttpRequest.newBuilder(URI.create(Engines.opensearch() + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)))
                .body();
    }

    /// An answer has this status, and is as the contract describes it.
    protected void described(String address, String path, int status) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        HttpAnswers.assertDescribed("search-service", "get " + address, status, answer.body());
    }

    protected void publish(String key, String type, long version, @Nullable String value) {
        publish(OFFERS, key, type, version, value);
    }

    protected void publish(String topic, String key, String type, long version, @Nullable String value) {
        publish(topic, key, type, version, value, Instant.parse("2026-11-21T10:00:00Z"));
    }

    protected void publish(String topic, String key, String type, long version, @Nullable String value, Instant time) {
        var message = new ProducerRecord<String, byte[]>(topic, key, value == null ? null : value.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/offer-ingest-service",
                        "ce_subject",
                        key,
                        "ce_time",
                        time.toString(),
                        "ce_sequence",
                        Long.toString(version))
                .forEach((name, header) -> message.headers().add(name, header.getBytes(UTF_8)));
        sent.add(kafka.send(message));
    }

    /// Returns when everything on the topic has been handled and can be searched.
    protected void settle() {
        arrived();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> isDrained(admin));
        }
        engine("POST", "/" + String.join(",", ALIAS, FORMATION_ALIAS, EVENT_ALIAS) + "/_refresh");
    }

    /// The records of a key that nobody could read, when there are as many as expected.
    protected List<ConsumerRecord<String, byte[]>> deadLetters(String topic, String key, int expected) {
        try (Consumer<String, byte[]> reader =
                consumers.createConsumer(UUID.randomUUID().toString(), "")) {
            reader.subscribe(List.of(PREFIX + "search-service." + topic + ".dlt"));
            var letters = new ArrayList<ConsumerRecord<String, byte[]>>();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(letter -> {
                    if (key.equals(letter.key())) {
                        letters.add(letter);
                    }
                });
                return letters.size() >= expected;
            });
            return letters;
        }
    }

    /// Publishes the reference data and returns when the service is ready.
    protected void ready() {
        synchronized (RunningSearch.class) {
            if (!prepared) {
                edition("catalog.metier.v1", "metier-published", ReferenceSample.metierEvents());
                edition("catalog.rome.v1", "rome-code-published", ReferenceSample.romeEvents());
                edition("catalog.diploma.v1", "diploma-published", ReferenceSample.diplomaEvents());
                edition("catalog.territory.v1", "", ReferenceSample.territoryEvents());
                tuning(1, ReferenceSample.synonyms(), ReferenceSample.boosts());
                arrived();
                prepared = true;
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get("/actuator/health/readiness").status() == 200);
    }

    private void arrived() {
        sent.forEach(CompletableFuture::join);
        sent.clear();
    }

    /// Publishes settings of the search.
    protected void tuning(long version, String groups, String boosts) {
        String topic = PREFIX + "catalog.search-tuning.v1";
        String told = "{\"version\":%d,\"%s\":%s}";
        publish(
                topic,
                "synonyms",
                CATALOG + "synonyms-published.v1",
                version,
                told.formatted(version, "groups", groups));
        publish(topic, "boosts", CATALOG + "boosts-published.v1", version, told.formatted(version, "boosts", boosts));
        if (version == 1) {
            publish(topic, "edition", CATALOG + "edition-published.v1", 1, "{\"edition\":\"test\",\"count\":2}");
        }
    }

    private void edition(String topic, String type, Map<String, String> events) {
        events.forEach((key, value) -> publish(
                PREFIX + topic,
                key,
                "fr.prendresoin.catalog." + (type.isEmpty() ? key.substring(0, key.indexOf(':')) + "-published" : type)
                        + ".v1",
                1,
                value));
        publish(
                PREFIX + topic,
                "edition",
                "fr.prendresoin.catalog.edition-published.v1",
                1,
                "{\"edition\":\"test\",\"count\":" + events.size() + "}");
    }

    private static boolean isDrained(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, OffsetSpec> partitions = Map.of(OFFERS, 6, FORMATIONS, 3, EVENTS, 3).entrySet().stream()
                .flatMap(topic ->
                        IntStream.range(0, topic.getValue()).mapToObj(p -> new TopicPartition(topic.getKey(), p)))
                .collect(toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> ends =
                admin.listOffsets(partitions).all().get();
        return ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = committed.get(end.getKey());
            return end.getValue().offset() == 0
                    || (offset != null && offset.offset() >= end.getValue().offset());
        });
    }

    protected static List<JsonNode> list(JsonNode array) {
        return List.copyOf(array.values());
    }
}
