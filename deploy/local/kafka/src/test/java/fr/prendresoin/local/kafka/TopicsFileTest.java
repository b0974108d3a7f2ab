package fr.prendresoin.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsFileTest {

    private static final String KINDS = "kinds: {state: {cleanup.policy: compact}, dead-letter: {retention.ms: 5}}\n";

    private static final String NO_GROUPS = "dead-letters: {}\n";

    @TempDir
    Path folder;

    private TopicsFile read(String yaml) throws IOException {
        return TopicsFile.read(Files.writeString(folder.resolve("topics.yaml"), yaml));
    }

    @Test
    void thePlatformDeclaresItsTopics() throws IOException {
        Path root = Path.of(System.getProperty("prendresoin.root"));
        var topics = TopicsFile.read(root.resolve("deploy/kafka/topics.yaml")).withReplication((short) 1).stream()
                .collect(Collectors.toMap(Topic::name, Function.identity()));

        assertThat(topics)
                .containsKeys("offers.raw.v1", "catalog.rome.v1", "search-service.offers.offer.v1.dlt")
                .hasEntrySatisfying("offers.offer.v1", topic -> {
                    assertThat(topic.partitions()).isEqualTo(6);
                    assertThat(topic.settings())
                            .containsEntry("cleanup.policy", "compact")
                            .containsEntry("min.insync.replicas", "1");
                });
        assertThat(topics.keySet()).allMatch(name -> name.matches("[a-z0-9.-]+"));
    }

    @Test
    void aGroupHasOneDeadLetterTopicForEachTopicItReads() throws IOException {
        TopicsFile file = read(KINDS + "dead-letters: {g: [a.b.v1]}\ntopics: {a.b.v1: {kind: state, partitions: 3}}");

        List<Topic> topics = file.withReplication((short) 3);

        assertThat(topics).extracting(Topic::name).containsExactly("a.b.v1", "g.a.b.v1.dlt");
        assertThat(topics.get(1).partitions()).isEqualTo(1);
        assertThat(topics.get(1).settings())
                .containsEntry("retention.ms", "5")
                .containsEntry("min.insync.replicas", "2");
    }

    @Test
    void aKindMayHaveDeadLettersOfItsOwn() throws IOException {
        TopicsFile file =
                read("kinds: {raw: {a: 1}, dead-letter: {retention.ms: 5}, raw-dead-letter: {retention.ms: 3}}\n"
                        + "dead-letters: {g: [a.b.v1]}\ntopics: {a.b.v1: {kind: raw, partitions: 3}}");

        assertThat(file.withReplication((short) 1).get(1).settings()).containsEntry("retention.ms", "3");
    }

    @Test
    void aMalformedFileIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read(KINDS + NO_GROUPS + "topics:\n  a.v1: {kind: state, partitions: many}"))
                .hasMessageContainingAll("topics.yaml", "line 4", "many");
        assertThatThrownBy(() -> read(KINDS + NO_GROUPS + "topics:\n  a.v1: {kind: state, partition: 1}"))
                .hasMessageContainingAll("line 4", "partition");
        assertThatThrownBy(() -> read(
                        KINDS + NO_GROUPS + "topics:\n  a.v1: {kind: state, partitions: 1}\n  a.v1: {kind: state}"))
                .hasMessageContainingAll("line 5", "a.v1");
    }

    @Test
    void whatCannotBeATopicIsRefused() {
        assertThatThrownBy(() -> read(KINDS + NO_GROUPS + "topics: {a.v1: {kind: states, partitions: 1}}"))
                .hasMessageContainingAll("a.v1 is of kind states", "state, dead-letter");
        assertThatThrownBy(() -> read(KINDS + NO_GROUPS + "topics: {a.v1: {kind: state, partitions: 0}}"))
                .hasMessageContaining("a.v1 needs at least one partition");
        assertThatThrownBy(() -> read(KINDS + NO_GROUPS + "topics: {a b: {kind: state, partitions: 1}}"))
                .hasMessageContaining("\"a b\" cannot be the name");
        assertThatThrownBy(() -> read(KINDS + NO_GROUPS + "topics: {a.v1: }")).hasMessageContaining("a.v1");
        assertThatThrownBy(() -> read(KINDS + "topics: {}\ndead-letters: {g: [a.v1]}"))
                .hasMessageContaining("g reads a.v1, which is not declared");
        assertThatThrownBy(() -> TopicsFile.read(folder.resolve("absent.yaml"))).hasMessageContaining("no such file");
    }
}
