package fr.prendresoin.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.testing.ContractExamples;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FormationListenerIT extends RunningSearch {

    @Autowired
    private MeterRegistry meters;

    private final String id = "lheo-" + UUID.randomUUID();

    @BeforeEach
    void start() {
        ready();
    }

    @ParameterizedTest
    @ValueSource(strings = {"formation-published.v1", "formation-amended.v1", "formation-withdrawn.v1"})
    void everyExampleOfTheContractIsProjected(String type) {
        ContractExamples.of("catalog.formation.v1", type).forEach((name, example) -> {
            String own = id + "-" + name.replace(".json", "");
            ObjectNode value = (ObjectNode) JsonMapper.shared().readTree(example);
            publish(
                    FORMATIONS,
                    own,
                    "fr.prendresoin.catalog." + type,
                    1,
                    value.put("id", own).toString());
            settle();
            assertThat(document(own).path("status").asString())
                    .as(name)
                    .isEqualTo(type.startsWith("formation-withdrawn") ? "withdrawn" : "active");
        });
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        double stale = changes("stale");
        publish(FormationChanges.PUBLISHED, 1, formation("Une fois"));
        publish(FormationChanges.PUBLISHED, 1, formation("Une autre fois"));
        settle();

        assertThat(title()).isEqualTo("Une fois");
        assertThat(changes("stale") - stale).isEqualTo(1);
    }

    @Test
    void anOlderEventDoesNotOvercomeANewerOne() {
        publish(FormationChanges.WITHDRAWN, 5, withdrawal());
        publish(FormationChanges.AMENDED, 4, formation("Trop tard"));
        settle();

        assertThat(document(id).path("status").asString()).isEqualTo("withdrawn");
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        double ignored = changes("ignored");
        publish("fr.prendresoin.catalog.formation-praised.v1", 1, "{}");
        publish(FormationChanges.PUBLISHED, 2, formation("Visible"));
        settle();

        assertThat(changes("ignored") - ignored).isEqualTo(1);
        assertThat(title()).isEqualTo("Visible");
    }

    @Test
    void anUnknownFieldIsKept() {
        publish(FormationChanges.PUBLISHED, 1, formation("Visible").replaceFirst("\\{", "{\"new\": [1],"));
        settle();

        assertThat(document(id).path("formation").path("new").path(0).asInt()).isEqualTo(1);
    }

    @Test
    void aPoisonedRecordGoesToTheDeadLettersAndTheNextOneIsRead() {
        publish(FormationChanges.PUBLISHED, 1, "{\"id\": \"" + id + "\", \"title\": 7}");
        publish(FormationChanges.PUBLISHED, 2, formation("Après le poison"));
        settle();

        assertThat(title()).isEqualTo("Après le poison");
        assertThat(deadLetters(FORMATIONS, id, 1)).hasSize(1);
    }

    @Test
    void eachPlaceIsAPointOfTheMap() {
        ObjectNode two = (ObjectNode) JsonMapper.shared().readTree(formation("Deux lieux"));
        two.putArray("places")
                .addPOJO(Map.of("precision", "commune", "latitude", 45.75, "longitude", 4.85))
                .addPOJO(Map.of("precision", "department", "department", "69"))
                .addPOJO(Map.of("precision", "address", "latitude", 48.85, "longitude", 2.35));
        publish(FormationChanges.PUBLISHED, 1, two.toString());
        settle();

        assertThat(document(id).path("location").toString())
                .isEqualTo("[{\"lat\":45.75,\"lon\":4.85},{\"lat\":48.85,\"lon\":2.35}]");
    }

    private void publish(String type, long version, String value) {
        publish(FORMATIONS, id, type, version, value);
    }

    private String formation(String title) {
        String example = ContractExamples.of("catalog.formation.v1", "formation-published.v1")
                .get("minimal.json");
        return ((ObjectNode) JsonMapper.shared().readTree(example))
                .put("id", id)
                .put("title", title)
                .toString();
    }

    private String withdrawal() {
        String example = ContractExamples.of("catalog.formation.v1", "formation-withdrawn.v1")
                .get("minimal.json");
        return ((ObjectNode) JsonMapper.shared().readTree(example))
                .put("id", id)
                .toString();
    }

    private String title() {
        return document(id).path("formation").path("title").asString("");
    }

    private double changes(String result) {
        return meters.counter("prendresoin.search.changes", "index", "formations", "result", result)
                .count();
    }

    private static JsonNode document(String id) {
        return engine("GET", "/" + FORMATION_ALIAS + "/_doc/" + id).path("_source");
    }
}
