package fr.prendresoin.testing;

import fr.prendresoin.local.launcher.SharedEngines;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The engines of the tests: real Kafka, Connect and OpenSearch, and the MongoDB emulator. One set serves every module
 * of a build; the first test that asks starts it. Tests keep apart by names of their own: database, topic prefix,
 * index.
 *
 * <p>Engines that run elsewhere are used instead when {@code TEST_KAFKA_BOOTSTRAP_SERVERS}, {@code TEST_MONGODB_URI},
 * {@code TEST_OPENSEARCH_URL} or {@code TEST_KAFKA_CONNECT_URL} is set.
 */
public final class Engines {

    private static final Map<String, Integer> PORTS = new ConcurrentHashMap<>();

    private Engines() {}

    /** The bootstrap servers of Kafka; the declared topics exist. */
    public static String kafka() {
        return elsewhere("TEST_KAFKA_BOOTSTRAP_SERVERS").orElseGet(() -> "127.0.0.1:" + port("kafka"));
    }

    /** The URI of a database; the replica set can do transactions and change streams. */
    public static String mongodb(String database) {
        String server = elsewhere("TEST_MONGODB_URI")
                .orElseGet(() -> "mongodb://127.0.0.1:" + port("mongodb-emulator") + "/?replicaSet=rs0");
        return server.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)/?[^?]*", "$1/" + database);
    }

    /** The URL of OpenSearch. */
    public static String opensearch() {
        return elsewhere("TEST_OPENSEARCH_URL").orElseGet(() -> "http://127.0.0.1:" + port("opensearch"));
    }

    /** The URL of Kafka Connect, which runs no connector but those of the tests. */
    public static String connect() {
        return elsewhere("TEST_KAFKA_CONNECT_URL").orElseGet(() -> "http://127.0.0.1:" + port("kafka-connect"));
    }

    /**
     * Copies every declared topic, partitions and settings, under a prefix: the names are those of a platform whose
     * {@code TOPIC_PREFIX} it is, dead letters included. Returns when the topics are served.
     */
    public static void topics(String prefix) {
        EnginesTopics.copyUnder(prefix, kafka());
    }

    /** Publishes the outbox of a database on the topics of that prefix, with the platform's own connector settings. */
    public static EnginesCapture capture(String database, String topicPrefix) {
        EnginesTopics.create("connect.heartbeat." + database, kafka());
        return EnginesCapture.start(database, topicPrefix);
    }

    private static int port(String engine) {
        return PORTS.computeIfAbsent(engine, SharedEngines.ofBuild()::port);
    }

    private static Optional<String> elsewhere(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }
}
