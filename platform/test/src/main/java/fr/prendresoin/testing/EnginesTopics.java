package fr.prendresoin.testing;

import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;

/** Topics for one test, made like the declared ones. */
final class EnginesTopics {

    /** The topics that topics.yaml declares for the platform; a prefixed one begins otherwise. */
    private static final List<String> DECLARED =
            List.of("offers.", "catalog.", "events.", "offer-ingest-service.", "search-service.");

    private EnginesTopics() {}

    static void copyUnder(String prefix, String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            List<String> declared = admin.listTopics().names().get().stream()
                    .filter(name -> DECLARED.stream().anyMatch(name::startsWith))
                    .toList();
            Map<String, Config> settings = admin
                    .describeConfigs(declared.stream()
                            .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                            .toList())
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(topic -> topic.getKey().name(), Map.Entry::getValue));
            Collection<TopicDescription> described =
                    admin.describeTopics(declared).allTopicNames().get().values();
            create(
                    admin,
                    described.stream()
                            .flatMap(topic -> Stream.ofNullable(settings.get(topic.name()))
                                    .map(config -> copy(prefix, topic, config)))
                            .toList());
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics of " + prefix + " could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void create(String topic, String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            create(admin, List.of(new NewTopic(topic, 1, (short) 1)));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topic " + topic + " could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void create(Admin admin, List<NewTopic> topics) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        admin.createTopics(topics.stream()
                        .filter(topic -> !existing.contains(topic.name()))
                        .toList())
                .all()
                .get();
        awaitServed(admin, topics);
    }

    private static NewTopic copy(String prefix, TopicDescription topic, Config config) {
        Map<String, String> settings = config.entries().stream()
                .filter(entry -> entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
        return new NewTopic(prefixed(prefix, topic.name()), topic.partitions().size(), (short) 1).configs(settings);
    }

    /** A group has the prefix, and so has the topic whose dead letters it keeps: both are in their name. */
    private static String prefixed(String prefix, String declared) {
        int group = declared.indexOf('.') + 1;
        return declared.endsWith(".dlt")
                ? prefix + declared.substring(0, group) + prefix + declared.substring(group)
                : prefix + declared;
    }

    /** Created is not yet served: a record sent too early is refused, and those behind it get out of order. */
    private static void awaitServed(Admin admin, List<NewTopic> topics) {
        Map<TopicPartition, OffsetSpec> ends = topics.stream()
                .flatMap(topic -> IntStream.range(0, topic.numPartitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        await().ignoreExceptions()
                .until(() -> admin.listOffsets(ends).all().get().size() == ends.size());
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }
}
