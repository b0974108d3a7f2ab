package fr.prendresoin.search.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.index.Parts;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BulkBodyTest {

    @Test
    void aVisibleOfferIsSplicedInAsItCame() {
        List<JsonNode> lines = lines(OfferChanges.PUBLISHED, offer("""
                "place": {"latitude": 45.5, "longitude": 4.25, "precision": "commune"},
                "new": [1]"""));

        assertThat(lines.getFirst().toString())
                .isEqualTo("{\"index\":{\"_id\":\"ft-1\",\"version\":7,\"version_type\":\"external\"}}");
        assertThat(lines.get(1).path("status").asString()).isEqualTo("active");
        assertThat(lines.get(1).path("part").asString()).isEqualTo(Parts.of("ft-1"));
        assertThat(lines.get(1).path("changedAt").asString()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(lines.get(1).path("location").toString()).isEqualTo("{\"lat\":45.5,\"lon\":4.25}");
        assertThat(lines.get(1).path("offer").path("new").path(0).asInt()).isEqualTo(1);
        assertThat(lines).hasSize(2);
    }

    @Test
    void aPlaceKnownByItsDepartmentOnlyHasNoLocation() {
        JsonNode document = lines(OfferChanges.AMENDED, offer("""
                "place": {"latitude": 45.5, "longitude": 4.25, "precision": "department"}""")).get(1);

        assertThat(document.has("location")).isFalse();
    }

    @Test
    void aWithdrawnOfferIsAStub() {
        JsonNode stub = lines(OfferChanges.WITHDRAWN, """
                {"id": "ft-1", "groupId": "g-1", "reason": "refused", "withdrawnAt": "2026-11-21T09:00:00Z",
                 "title": "AS", "rome": "J1501", "secret": "kept nowhere"}""").get(1);

        assertThat(stub.path("status").asString()).isEqualTo("withdrawn");
        assertThat(stub.path("part").asString()).isEqualTo(Parts.of("ft-1"));
        assertThat(stub.path("offer").path("rome").path("code").asString()).isEqualTo("J1501");
        assertThat(stub.toString()).doesNotContain("secret");
    }

    @Test
    void aTombstoneDeletesTheSameVersionOrOlder() {
        assertThat(lines(OfferChanges.WITHDRAWN, null).getFirst().toString())
                .isEqualTo("{\"delete\":{\"_id\":\"ft-1\",\"version\":7,\"version_type\":\"external\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groupId", "title", "rome", "family", "contract", "source", "publishedAt", "updatedAt"})
    void anOfferWithoutWhatAnAnswerShowsIsMalformed(String field) {
        ObjectNode offer = SampleOffers.titled("ft-1", "IDE");
        offer.remove(field);

        assertThatThrownBy(() -> lines(OfferChanges.PUBLISHED, offer.toString()))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"ft-1\" | \"id\":\"ft-2\"",
                "\"positions\":1 | \"positions\":\"x\"",
                "\"groupId\":\"g-ft-1\" | \"groupId\":7",
                "\"code\":\"J1501\" | \"code\":null",
                "\"name\":\"France Travail\" | \"name\":{}",
                "\"requirement\":\"none\" | \"months\":\"many\""
            })
    void anOfferThatCouldNotBeShownIsMalformed(String good, String bad) {
        String offer = SampleOffers.titled("ft-1", "IDE").toString();
        assertThat(offer).contains(good);

        assertThatThrownBy(() -> lines(OfferChanges.PUBLISHED, offer.replace(good, bad)))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void aVersionOrAnIdThatTheEngineRefusesIsMalformed() {
        String longest = "x".repeat(512);
        assertThat(lines(longest, 1, SampleOffers.titled(longest, "IDE").toString()))
                .hasSize(2);
        assertThatThrownBy(() -> lines("ft-1", 0, offer("\"new\":1"))).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> lines(
                        longest + "x",
                        1,
                        SampleOffers.titled(longest + "x", "IDE").toString()))
                .isInstanceOf(MalformedEvent.class);
    }

    private static String offer(String more) {
        return SampleOffers.titled("ft-1", "IDE").toString().replaceFirst("\\{", "{" + more + ",\r\n");
    }

    private static List<JsonNode> lines(String type, @Nullable String value) {
        return lines("ft-1", type, 7, value);
    }

    private static List<JsonNode> lines(String id, long version, String value) {
        return lines(id, OfferChanges.PUBLISHED, version, value);
    }

    private static List<JsonNode> lines(String id, String type, long version, @Nullable String value) {
        var message = new ConsumerRecord<String, byte[]>(
                "offers.offer.v1", 0, 0, id, value == null ? null : value.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        "id",
                        "ce_type",
                        type,
                        "ce_source",
                        "/offer-ingest-service",
                        "ce_subject",
                        id,
                        "ce_time",
                        "2026-11-21T10:00:00Z",
                        "ce_sequence",
                        Long.toString(version))
                .forEach((name, header) -> message.headers().add(name, header.getBytes(UTF_8)));
        Change change = Change.of(message, new OfferChanges());
        assertThat(change).isNotNull();
        return change == null
                ? List.of()
                : BulkBody.of(List.of(change))
                        .toString(UTF_8)
                        .lines()
                        .map(line -> JsonMapper.shared().readTree(line))
                        .toList();
    }
}
