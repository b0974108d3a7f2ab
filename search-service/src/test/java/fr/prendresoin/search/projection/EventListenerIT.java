package fr.prendresoin.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleEvent;
import fr.prendresoin.testing.ContractExamples;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventListenerIT extends RunningSearch {

    @Autowired
    private MeterRegistry meters;

    private final String id = "event-" + UUID.randomUUID();

    @BeforeEach
    void start() {
        ready();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-published.v1", "event-amended.v1", "event-withdrawn.v1"})
    void everyExampleOfTheContractIsProjected(String type) {
        ContractExamples.of("events.event.v1", type).forEach((name, example) -> {
            String own = id + "-" + name.replace(".json", "");
            ObjectNode value = (ObjectNode) JsonMapper.shared().readTree(example);
            publish(
                    EVENTS,
                    own,
                    "fr.prendresoin.events." + type,
                    1,
                    value.put("id", own).toString());
            settle();
            assertThat(document(own).path("status").asString())
                    .as(name)
                    .isEqualTo(type.startsWith("event-withdrawn") ? "withdrawn" : "active");
        });
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        double stale = changes("stale");
        publish(EventChanges.PUBLISHED, 1, event("Une fois"));
        publish(EventChanges.PUBLISHED, 1, event("Une autre fois"));
        settle();

        assertThat(title()).isEqualTo("Une fois");
        assertThat(changes("stale") - stale).isEqualTo(1);
    }

    @Test
    void anOlderEventDoesNotOvercomeANewerOne() {
        publish(EventChanges.WITHDRAWN, 5, withdrawal());
        publish(EventChanges.AMENDED, 4, event("Trop tard"));
        settle();

        assertThat(document(id).path("status").asString()).isEqualTo("withdrawn");
    }

    @Test
    void whatIsForgottenLeavesNothing() {
        publish(EventChanges.PUBLISHED, 1, event("Visible"));
        publish(EventChanges.WITHDRAWN, 2, withdrawal());
        publish(EVENTS, id, "fr.prendresoin.events.event-forgotten.v1", 3, null);
        settle();

        assertThat(document(id).isMissingNode()).isTrue();
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        double ignored = changes("ignored");
        publish("fr.prendresoin.events.event-praised.v1", 1, "{}");
        publish(EventChanges.PUBLISHED, 2, event("Visible"));
        settle();

        assertThat(changes("ignored") - ignored).isEqualTo(1);
        assertThat(title()).isEqualTo("Visible");
    }

    @Test
    void anUnknownFieldIsKept() {
        publish(EventChanges.PUBLISHED, 1, event("Visible").replaceFirst("\\{", "{\"new\": [1],"));
        settle();

        assertThat(document(id).path("event").path("new").path(0).asInt()).isEqualTo(1);
    }

    @Test
    void aPoisonedRecordGoesToTheDeadLettersAndTheNextOneIsRead() {
        publish(EventChanges.PUBLISHED, 1, "{\"id\": \"" + id + "\", \"title\": 7}");
        publish(EventChanges.PUBLISHED, 2, event("Après le poison"));
        settle();

        assertThat(title()).isEqualTo("Après le poison");
        assertThat(deadLetters(EVENTS, id, 1)).hasSize(1);
    }

    private void publish(String type, long version, String value) {
        publish(EVENTS, id, type, version, value);
    }

    private String event(String title) {
        return new SampleEvent(id, title).starting(5).json();
    }

    private String withdrawal() {
        String example =
                ContractExamples.of("events.event.v1", "event-withdrawn.v1").get("minimal.json");
        return ((ObjectNode) JsonMapper.shared().readTree(example))
                .put("id", id)
                .toString();
    }

    private String title() {
        return document(id).path("event").path("title").asString("");
    }

    private double changes(String result) {
        return meters.counter("prendresoin.search.changes", "index", "events", "result", result)
                .count();
    }

    private static JsonNode document(String id) {
        return engine("GET", "/" + EVENT_ALIAS + "/_doc/" + id).path("_source");
    }
}
