package fr.prendresoin.local.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** deploy/kafka/topics.yaml: every topic belongs to a kind, which holds its settings. */
final class TopicsFile {

    /** The file as it is written. */
    private record Document(
            Map<String, Map<String, String>> kinds,
            Map<String, Declaration> topics,
            @JsonProperty("dead-letters") Map<String, List<String>> deadLetters) {}

    private record Declaration(String kind, int partitions) {}

    private static final String DEAD_LETTER = "dead-letter";
    private static final Pattern LEGAL_NAME = Pattern.compile("[a-zA-Z0-9._-]{1,249}");
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Path file;
    private final Document document;

    private TopicsFile(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static TopicsFile read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new InvalidTopics(file, "no such file");
        }
        try {
            Document document = YAML.readValue(Files.readString(file), Document.class);
            TopicsFile topics = new TopicsFile(file, document);
            topics.withReplication((short) 1);
            return topics;
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw new InvalidTopics(
                    file, (where == null ? "" : "line " + where.getLineNr() + ": ") + e.getOriginalMessage());
        }
    }

    /** With that many copies of every partition; a write needs all of them but one. */
    List<Topic> withReplication(short replication) {
        Map<String, Topic> topics = new TreeMap<>();
        document.topics().forEach((name, declared) -> {
            if (declared == null) {
                throw new InvalidTopics(file, "topic " + name + " has neither kind nor partitions");
            }
            topics.put(name, topic(name, declared, replication));
        });
        for (var group : document.deadLetters().entrySet()) {
            for (String read : group.getValue()) {
                Declaration source = document.topics().get(read);
                if (source == null) {
                    throw new InvalidTopics(file, group.getKey() + " reads " + read + ", which is not declared");
                }
                String name = group.getKey() + "." + read + ".dlt";
                topics.put(name, topic(name, new Declaration(deadLettersOf(source), 1), replication));
            }
        }
        return new ArrayList<>(topics.values());
    }

    /** Some records must not be kept for longer as dead letters than as what they were. */
    private String deadLettersOf(Declaration source) {
        String own = source.kind() + "-" + DEAD_LETTER;
        return document.kinds().containsKey(own) ? own : DEAD_LETTER;
    }

    private Topic topic(String name, Declaration declared, short replication) {
        if (!LEGAL_NAME.matcher(name).matches()) {
            throw new InvalidTopics(file, "\"" + name + "\" cannot be the name of a topic");
        }
        if (declared.partitions() < 1) {
            throw new InvalidTopics(file, "topic " + name + " needs at least one partition");
        }
        Map<String, String> ofKind = document.kinds().get(declared.kind());
        if (ofKind == null) {
            throw new InvalidTopics(
                    file,
                    "topic " + name + " is of kind " + declared.kind() + ", which is none of "
                            + String.join(", ", document.kinds().keySet()));
        }
        Map<String, String> settings = new TreeMap<>(ofKind);
        settings.put("min.insync.replicas", String.valueOf(Math.max(1, replication - 1)));
        return new Topic(name, declared.partitions(), replication, settings);
    }
}
