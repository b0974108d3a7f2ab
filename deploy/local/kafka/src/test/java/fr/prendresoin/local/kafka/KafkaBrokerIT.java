package fr.prendresoin.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    private static final String DECLARED = """
            kinds: {state: {cleanup.policy: compact, retention.ms: 1000}, dead-letter: {retention.ms: 5000}}
            dead-letters: {search: [offers.v1]}
            topics: {offers.v1: {kind: state, partitions: 2}}
            """;

    @TempDir
    Path folder;

    private List<Topic> topics(String yaml) throws Exception {
        return TopicsFile.read(Files.writeString(folder.resolve("topics.yaml"), yaml))
                .withReplication((short) 1);
    }

    @Test
    void committedRecordsSurviveAKillAndTheTopicsFollowTheirDeclaration() throws Exception {
        topics(DECLARED);
        int port = BrokerProcess.freePort();
        int controllerPort = BrokerProcess.freePort();
        Path data = folder.resolve("data");
        BrokerProcess broker = BrokerProcess.start(data, folder.resolve("topics.yaml"), port, controllerPort);
        produce(broker, "kept", true);
        produce(broker, "aborted", false);
        broker.kill();

        try (BrokerProcess again = BrokerProcess.start(data, folder.resolve("topics.yaml"), port, controllerPort)) {
            produce(again, "sentinel", true);
            assertThat(valuesUntil(again, "sentinel")).containsExactly("kept", "sentinel");

            String bootstrapServers = again.bootstrapServers();
            assertThat(ApplyTopics.to(bootstrapServers, topics(DECLARED))).isEmpty();
            String changed = DECLARED.replace("retention.ms: 1000", "segment.ms: 2000")
                    .replace("partitions: 2", "partitions: 3")
                    .replace("search: [offers.v1]", "search: [offers.v1], alerts: [offers.v1]");
            assertThat(ApplyTopics.to(bootstrapServers, topics(changed)))
                    .containsExactlyInAnyOrder(
                            "created alerts.offers.v1.dlt",
                            "left alone: offers.v1 has 2 partitions, declared are 3",
                            "changed offers.v1: segment.ms is now 2000",
                            "changed offers.v1: retention.ms is back to its default");
        }
    }

    @Test
    void topicsThatTheBrokerRefusesEndTheProcess() throws Exception {
        topics(DECLARED.replace("compact", "nonsense"));

        Process broker = BrokerProcess.launch(
                folder.resolve("data"),
                folder.resolve("topics.yaml"),
                BrokerProcess.freePort(),
                BrokerProcess.freePort());
        try {
            assertThat(broker.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(broker.exitValue()).isEqualTo(1);
        } finally {
            broker.destroyForcibly();
        }
    }

    private static void produce(BrokerProcess broker, String value, boolean commit) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "test");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>("offers.v1", 0, "key", value));
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private static List<String> valuesUntil(BrokerProcess broker, String last) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "test",
                "group.protocol", "consumer",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("offers.v1"));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
                return values.contains(last);
            });
        }
        return values;
    }
}
