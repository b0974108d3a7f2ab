package fr.prendresoin.search.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.testing.AsyncApi;
import fr.prendresoin.testing.ContractExamples;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EventChangesTest {

    private static final String TOPIC = "events.event.v1";
    private static final String DOMAIN = "fr.prendresoin.events.";

    @ParameterizedTest
    @MethodSource("typesOfTheContract")
    void noTypeOfTheContractIsPassedOver(String type) {
        assertThat(examples(type))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(change(type, value)).isNotNull());
    }

    @Test
    void anyOtherTypeIs() {
        assertThat(change(DOMAIN + "event-praised.v1", "{}")).isNull();
    }

    @Test
    void untilWhenAndWhereItIsStandBesideTheState() {
        assertThat(change(EventChanges.PUBLISHED, example("full.json")))
                .isInstanceOfSatisfying(
                        Change.Visible.class,
                        visible -> assertThat(visible.beside())
                                .isEqualTo("\"location\":{\"lat\":45.73093,\"lon\":4.82492},"
                                        + "\"until\":\"2027-03-31T10:30:00Z\""));
        assertThat(change(EventChanges.PUBLISHED, example("minimal.json")))
                .isInstanceOfSatisfying(
                        Change.Visible.class,
                        visible -> assertThat(visible.beside()).isEqualTo("\"until\":\"2027-01-14T18:00:00Z\""));
    }

    @Test
    void aDepartmentIsNoPoint() {
        assertThat(change(
                        EventChanges.PUBLISHED,
                        example("full.json").replace("\"precision\": \"address\"", "\"precision\": \"department\"")))
                .isInstanceOfSatisfying(
                        Change.Visible.class,
                        visible -> assertThat(visible.beside()).doesNotContain("location"));
    }

    @Test
    void aWithdrawalOfNothingIsMalformed() {
        assertThatThrownBy(() -> change(EventChanges.WITHDRAWN, "{}")).isInstanceOf(MalformedEvent.class);
    }

    static Set<String> typesOfTheContract() {
        return AsyncApi.readBy("search-service").getOrDefault(TOPIC, Set.of());
    }

    private static Collection<@Nullable String> examples(String type) {
        return type.equals(DOMAIN + "event-forgotten.v1")
                ? Collections.singletonList(null)
                : List.copyOf(ContractExamples.of(TOPIC, type.substring(DOMAIN.length()))
                        .values());
    }

    private static String example(String name) {
        return ContractExamples.of(TOPIC, "event-published.v1").getOrDefault(name, "");
    }

    private static @Nullable Change change(String type, @Nullable String value) {
        String id = value == null
                ? "e"
                : JsonMapper.shared().readTree(value).path("id").asString("e");
        var message = new ConsumerRecord<String, byte[]>(TOPIC, 0, 0, id, value == null ? null : value.getBytes(UTF_8));
        Map.of(
                        "ce_id", "1",
                        "ce_type", type,
                        "ce_source", "/events-service",
                        "ce_subject", id,
                        "ce_time", "2026-11-21T10:00:00Z",
                        "ce_sequence", "1")
                .forEach((name, header) -> message.headers().add(name, header.getBytes(UTF_8)));
        return Change.of(message, new EventChanges());
    }
}
