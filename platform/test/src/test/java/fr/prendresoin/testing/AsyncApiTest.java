package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.local.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The description of the events says what is: the schemas, the topics, the connectors.
class AsyncApiTest {

    /// What came in, and what Kafka Connect keeps for itself. A topic of any other kind carries events.
    private static final Set<String> WITHOUT_EVENTS = Set.of("received", "connect", "heartbeat");

    /// Declared with its reader, before there is who tells it. Whoever comes to tell it takes it from here.
    private static final Set<String> WITHOUT_A_WRITER_YET = Set.of("events.event.v1");

    @Test
    void everySchemaOfAnEventIsTheValueOfOneMessage() {
        assertThat(messages().map(Message::schema).filter(schema -> !schema.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(EventSchemasTest.types().stream()
                        .map(type -> "./events/" + type + ".schema.json")
                        .toList());
    }

    @Test
    void aMessageIsOnItsTopicAndBearsItsType() {
        assertThat(messages().filter(message -> !message.schema().isEmpty()))
                .allMatch(message ->
                        message.schema().equals("./events/" + message.topic() + "/" + message.key() + ".schema.json"));
        assertThat(messages())
                .allMatch(message -> message.json()
                        .path("name")
                        .asString()
                        .equals("fr.prendresoin." + message.domain() + "." + message.key()));
    }

    @Test
    void aMessageWithoutSchemaIsARecordWithoutValue() {
        assertThat(messages().filter(message -> message.schema().isEmpty()))
                .allMatch(message ->
                        message.json().at("/payload/type").asString("").equals("null"));
    }

    @Test
    void everyMessageHasTheHeadersOfAnEvent() {
        assertThat(messages())
                .allMatch(message ->
                        message.json().at("/traits/0/$ref").asString("").equals("#/components/messageTraits/event"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> files = Contracts.below("events", name -> true).keySet();
        assertThat(AsyncApi.DOCUMENT.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("#")
                        ? !AsyncApi.target(reference).isMissingNode()
                        : files.contains(reference.replaceFirst("^\\./events/", "")));
    }

    @Test
    void theChannelsAreTheTopicsThatCarryEvents() throws IOException {
        assertThat(messages().map(Message::topic).distinct()).containsExactlyInAnyOrderElementsOf(eventTopics());
    }

    @Test
    void whoReadsATopicHasDeadLettersForIt() throws IOException {
        Set<String> events = eventTopics();
        var read = new TreeMap<String, Set<String>>();
        topics().path("dead-letters")
                .properties()
                .forEach(group -> read.put(
                        group.getKey(),
                        group.getValue()
                                .valueStream()
                                .map(JsonNode::asString)
                                .filter(events::contains)
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertThat(AsyncApi.topics("receive")).isEqualTo(read);
    }

    @Test
    void aTopicIsToldByOneServiceThroughItsConnector() throws IOException {
        Map<String, Set<String>> told = AsyncApi.topics("send");
        assertThat(Stream.concat(told.values().stream().flatMap(Set::stream), WITHOUT_A_WRITER_YET.stream()))
                .containsExactlyInAnyOrderElementsOf(eventTopics());
        assertThat(told.keySet())
                .isEqualTo(connectors().stream()
                        .map(connector -> connector.path("capture.target").asString())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theHeadersAreThoseThatTheConnectorsPlace() throws IOException {
        Set<String> headers = Set.copyOf(AsyncApi.DOCUMENT
                .at("/components/messageTraits/event/headers/properties")
                .propertyNames());
        assertThat(connectors().stream().map(AsyncApiTest::placed)).containsOnly(headers);
    }

    private record Message(String topic, String key, JsonNode json) {

        String schema() {
            return json.at("/payload/$ref").asString("");
        }

        String domain() {
            return topic.substring(0, topic.indexOf('.'));
        }

        @Override
        public String toString() {
            return key + " on " + topic;
        }
    }

    private static Stream<Message> messages() {
        return AsyncApi.DOCUMENT
                .path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages").properties().stream()
                        .map(message ->
                                new Message(channel.path("address").asString(), message.getKey(), message.getValue())));
    }

    private static Set<String> eventTopics() throws IOException {
        return topics().path("topics").properties().stream()
                .filter(topic ->
                        !WITHOUT_EVENTS.contains(topic.getValue().path("kind").asString()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static JsonNode topics() throws IOException {
        return YAMLMapper.shared().readTree(Files.readString(ProjectRoot.find().resolve("deploy/kafka/topics.yaml")));
    }

    private static List<JsonNode> connectors() throws IOException {
        var connectors = new ArrayList<JsonNode>();
        try (Stream<Path> files = Files.list(ProjectRoot.find().resolve("deploy/connectors"))) {
            for (Path file : files.toList()) {
                connectors.add(JsonMapper.shared().readTree(Files.readString(file)));
            }
        }
        return connectors;
    }

    /// The header of each `field:header:alias`.
    private static Set<String> placed(JsonNode connector) {
        return Arrays.stream(connector
                        .path("transforms.outbox.collection.fields.additional.placement")
                        .asString()
                        .split(",", -1))
                .map(placement -> placement.substring(placement.lastIndexOf(':') + 1))
                .collect(Collectors.toSet());
    }
}
