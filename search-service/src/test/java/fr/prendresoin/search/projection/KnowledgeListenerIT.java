package fr.prendresoin.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.testing.ContractExamples;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Métiers, diplomas and contents go the same way.
class KnowledgeListenerIT extends RunningSearch {

    private final String id = "k-" + UUID.randomUUID();

    @BeforeEach
    void start() {
        ready();
    }

    @ParameterizedTest
    @CsvSource({"metier, slug", "diploma, code", "content, slug"})
    void everyExampleOfTheContractIsProjected(String word, String idField) {
        ContractExamples.of("catalog." + word + ".v1", word + "-published.v1").forEach((name, example) -> {
            String own = id + "-" + name.replace(".json", "");
            ObjectNode value = (ObjectNode) JsonMapper.shared().readTree(example);
            tell(word, own, "published", 1, value.put(idField, own).toString());
            await().untilAsserted(() -> assertThat(
                            document(word, own).path(word).path(idField).asString(""))
                    .isEqualTo(own));
            tell(word, own, "withdrawn", 2, "{\"" + idField + "\": \"" + own + "\"}");
            await().until(() -> document(word, own).path("status").asString("").equals("withdrawn"));
        });
    }

    @ParameterizedTest
    @CsvSource({"metier, slug, label", "diploma, code, name", "content, slug, title"})
    void theNewestStateIsKeptWhateverComesTwiceLateOrUnread(String word, String idField, String title) {
        tell(word, id, "published", 3, named(word, idField, title, "Troisième"));
        tell(word, id, "published", 3, named(word, idField, title, "Une autre fois"));
        tell(word, id, "published", 2, named(word, idField, title, "Deuxième"));
        tell(word, id, "praised", 9, "{}");
        tell(word, id, "published", 4, "{\"" + idField + "\": \"" + id + "\", poison");
        tell(word, id, "published", 5, named(word, idField, title, ""));
        tell(word, id, "published", 6, named(word, idField, title, "Sixième").replaceFirst("\\{", "{\"new\": [1],"));

        await().until(() ->
                document(word, id).path(word).path(title).asString("").equals("Sixième"));
        assertThat(document(word, id).path("sequence").asInt()).isEqualTo(6);
        assertThat(document(word, id).path(word).path("new").path(0).asInt()).isEqualTo(1);
        assertThat(deadLetters(PREFIX + "catalog." + word + ".v1", id, 2)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"metier, slug, label", "diploma, code, name", "content, slug, title"})
    void anOlderStateDoesNotBringBackWhatIsWithdrawn(String word, String idField, String title) {
        tell(word, id, "withdrawn", 5, "{\"" + idField + "\": \"" + id + "\"}");
        tell(word, id, "published", 4, named(word, idField, title, "Trop tard"));
        tell(
                word,
                id + "-after",
                "published",
                1,
                named(word, idField, title, "Après").replace(id, id + "-after"));

        await().until(() -> !document(word, id + "-after").isEmpty());
        assertThat(document(word, id).path("status").asString("")).isEqualTo("withdrawn");
    }

    private void tell(String word, String key, String what, long version, String value) {
        publish(
                PREFIX + "catalog." + word + ".v1",
                key,
                "fr.prendresoin.catalog." + word + "-" + what + ".v1",
                version,
                value);
    }

    private String named(String word, String idField, String title, String name) {
        String example = ContractExamples.of("catalog." + word + ".v1", word + "-published.v1")
                .get("minimal.json");
        return ((ObjectNode) JsonMapper.shared().readTree(example))
                .put(idField, id)
                .put(title, name)
                .toString();
    }

    private static JsonNode document(String word, String id) {
        return engine("GET", "/" + PREFIX + word + "s/_doc/" + id).path("_source");
    }
}
