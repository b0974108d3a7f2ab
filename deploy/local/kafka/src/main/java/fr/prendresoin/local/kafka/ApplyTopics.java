package fr.prendresoin.local.kafka;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Brings a cluster to what topics.yaml declares; running it again changes nothing. */
public final class ApplyTopics {

    private final Admin admin;
    private final List<String> changes = new ArrayList<>();

    private ApplyTopics(Admin admin) {
        this.admin = admin;
    }

    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        if (args.length < 2) {
            System.err.println("Usage: ApplyTopics <bootstrap servers> <topics.yaml> [replication, 3 unless told]");
            System.exit(2);
        }
        try {
            short replication = args.length > 2 ? Short.parseShort(args[2]) : 3;
            List<String> changes = to(args[0], TopicsFile.read(Path.of(args[1])).withReplication(replication));
            changes.forEach(System.out::println);
            System.out.println(changes.isEmpty() ? "Nothing to change." : changes.size() + " changes.");
        } catch (InvalidTopics e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Returns what was changed, or could not be, one sentence each. */
    static List<String> to(String bootstrapServers, List<Topic> topics)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            ApplyTopics run = new ApplyTopics(admin);
            Set<String> existing = admin.listTopics().names().get();
            run.create(topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList());
            run.adjust(topics.stream()
                    .filter(topic -> existing.contains(topic.name()))
                    .toList());
            return List.copyOf(run.changes);
        }
    }

    private void create(List<Topic> missing) throws ExecutionException, InterruptedException {
        admin.createTopics(missing.stream().map(Topic::toCreate).toList()).all().get();
        missing.forEach(topic -> changes.add("created " + topic.name()));
    }

    private void adjust(List<Topic> present) throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described = admin.describeTopics(
                        present.stream().map(Topic::name).toList())
                .allTopicNames()
                .get();
        Map<ConfigResource, Config> settings = admin.describeConfigs(
                        present.stream().map(ApplyTopics::resource).toList())
                .all()
                .get();
        Map<ConfigResource, Collection<AlterConfigOp>> edits = new HashMap<>();
        for (Topic topic : present) {
            int partitions =
                    requireNonNull(described.get(topic.name())).partitions().size();
            if (partitions != topic.partitions()) {
                // More partitions would send keys elsewhere and lose the order of their events.
                changes.add("left alone: " + topic.name() + " has " + partitions + " partitions, declared are "
                        + topic.partitions());
            }
            List<AlterConfigOp> ofTopic = edits(topic, requireNonNull(settings.get(resource(topic))));
            if (!ofTopic.isEmpty()) {
                edits.put(resource(topic), ofTopic);
                ofTopic.forEach(edit -> changes.add("changed " + topic.name() + ": " + describe(edit)));
            }
        }
        admin.incrementalAlterConfigs(edits).all().get();
    }

    private static List<AlterConfigOp> edits(Topic topic, Config actual) {
        List<AlterConfigOp> edits = new ArrayList<>();
        topic.settings().forEach((name, value) -> {
            ConfigEntry entry = actual.get(name);
            if (entry == null || !value.equals(entry.value())) {
                edits.add(new AlterConfigOp(new ConfigEntry(name, value), OpType.SET));
            }
        });
        actual.entries().stream()
                .filter(entry -> entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG)
                .filter(entry -> !topic.settings().containsKey(entry.name()))
                .forEach(entry -> edits.add(new AlterConfigOp(new ConfigEntry(entry.name(), null), OpType.DELETE)));
        return edits;
    }

    private static String describe(AlterConfigOp edit) {
        String name = edit.configEntry().name();
        return edit.opType() == OpType.SET
                ? name + " is now " + edit.configEntry().value()
                : name + " is back to its default";
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }
}
