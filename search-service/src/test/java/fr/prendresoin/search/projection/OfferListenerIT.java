package fr.prendresoin.search.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.engine.EngineUnavailable;
import fr.prendresoin.testing.ContractExamples;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfferListenerIT extends RunningSearch {

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private BulkWriter bulk;

    private final String id = "listener-" + UUID.randomUUID();

    @BeforeEach
    void start() {
        ready();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer-published.v1", "offer-amended.v1"})
    void everyExampleOfTheContractIsProjected(String type) {
        ContractExamples.of("offers.offer.v1", type).forEach((name, example) -> {
            String own = id + "-" + name.replace(".json", "");
            publish(
                    own,
                    "fr.prendresoin.offers." + type,
                    1,
                    example.replaceAll("\"id\": \"ft-[^\"]+\"", "\"id\": \"" + own + "\""));
            settle();
            assertThat(document(own).path("status").asString()).as(name).isEqualTo("active");
            assertThat(get("/api/offers/" + own).status()).as(name).isEqualTo(200);
        });
    }

    @Test
    void everyExampleOfAWithdrawalIsProjected() {
        ContractExamples.of("offers.offer.v1", "offer-withdrawn.v1").forEach((name, example) -> {
            String own = id + "-" + name.replace(".json", "");
            publish(own, WITHDRAWN, 2, example.replaceAll("\"id\": \"ft-[^\"]+\"", "\"id\": \"" + own + "\""));
            settle();
            assertThat(get("/api/offers/" + own).status()).as(name).isEqualTo(410);
        });
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        double stale = changes("stale");
        publish(id, PUBLISHED, 1, offer("Une fois"));
        publish(id, PUBLISHED, 1, offer("Une autre fois"));
        settle();

        assertThat(title()).isEqualTo("Une fois");
        assertThat(changes("stale") - stale).isEqualTo(1);
    }

    @Test
    void anOlderEventDoesNotOvercomeANewerOne() {
        publish(id, AMENDED, 3, offer("Troisième"));
        publish(id, AMENDED, 2, offer("Deuxième"));
        settle();

        assertThat(title()).isEqualTo("Troisième");
    }

    @Test
    void aWithdrawnOfferDoesNotComeBackByAnOlderEvent() {
        publish(id, WITHDRAWN, 5, withdrawal());
        publish(id, AMENDED, 4, offer("Trop tard"));
        settle();

        assertThat(get("/api/offers/" + id).status()).isEqualTo(410);
    }

    @Test
    void anOfferThatIsSeenAgainIsVisibleAgain() {
        publish(id, WITHDRAWN, 5, withdrawal());
        publish(id, PUBLISHED, 6, offer("De retour"));
        settle();

        assertThat(get("/api/offers/" + id).status()).isEqualTo(200);
    }

    @Test
    void anUnknownTypeIsIgnoredAndCounted() {
        double ignored = changes("ignored");
        publish(id, "fr.prendresoin.offers.offer-praised.v1", 9, "{\"whatever\":1}");
        publish(id, PUBLISHED, 1, offer("Connue"));
        settle();

        assertThat(title()).isEqualTo("Connue");
        assertThat(changes("ignored") - ignored).isEqualTo(1);
    }

    @Test
    void anUnknownFieldIsKeptAndHarmsNothing() {
        publish(id, PUBLISHED, 1, offer("Avec plus").replaceFirst("\\{", "{\"invented\":{\"deep\":[1,2]},"));
        settle();

        assertThat(title()).isEqualTo("Avec plus");
        assertThat(document(id).path("offer").path("invented").path("deep").size())
                .isEqualTo(2);
    }

    @Test
    void lineBreaksBetweenTokensAreHarmless() {
        String pretty = JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(SampleOffers.titled(id, "Sur plusieurs lignes"));
        publish(id, PUBLISHED, 1, pretty.replace("\n", "\r\n"));
        settle();

        assertThat(title()).isEqualTo("Sur plusieurs lignes");
    }

    @Test
    void poisonGoesToTheDeadLettersAndNothingElseDoes() {
        publish(id, PUBLISHED, 1, offer("Avant"));
        publish(id, AMENDED, 2, "{\"id\": \"" + id + "\", broken");
        publish(id, AMENDED, 3, offer("D’un autre").replace(id, id + "-other"));
        publish(id, AMENDED, 4, offer("Sans date").replace("2026-11-02T08:15:42Z", "hier"));
        publish(id, AMENDED, 5, offer("Deux valeurs") + offer("Deux valeurs"));
        publish(id, AMENDED, 6, offer("Beaucoup").replace("\"positions\":1", "\"positions\":\"beaucoup\""));
        publish(id, AMENDED, 7, offer("Sans origine").replace("\"source\"", "\"origin\""));
        publish(id, AMENDED, -1, offer("Version d’avant la première"));
        publish(id, AMENDED, 8, offer("Après"));
        settle();

        assertThat(title()).isEqualTo("Après");
        List<ConsumerRecord<String, byte[]>> letters = deadLetters(OFFERS, id, 7);
        assertThat(letters)
                .extracting(letter -> new String(letter.value(), UTF_8))
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("broken"),
                        other -> assertThat(other).contains("-other"),
                        undated -> assertThat(undated).contains("hier"),
                        doubled -> assertThat(doubled).contains("Deux valeurs"),
                        many -> assertThat(many).contains("beaucoup"),
                        nowhere -> assertThat(nowhere).contains("Sans origine"),
                        before -> assertThat(before).contains("Version"));
        assertThat(get("/api/offers/" + id).status()).isEqualTo(200);
        assertThat(get("/api/offers?sort=date&q=apres").status()).isEqualTo(200);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter.headers()
                                .lastHeader("kafka_dlt-exception-fqcn")
                                .value())
                        .asString(UTF_8)
                        .endsWith("MalformedEvent"));
    }

    @Test
    void aLineForWhichTheEngineRefusesTheWholeRequestIsFound() {
        List<Change> changes = List.of(visible("a", 1), visible("b", -1), visible("c", 1), visible("d", 1));

        String own = ALIAS + "-halves";
        engine("PUT", "/" + own);

        BulkWriter.Outcome outcome = bulk.write(own, changes);
        engine("DELETE", "/" + own);

        assertThat(outcome.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.message().key()).endsWith("-b"));
        assertThat(outcome.written()).hasSize(3);
    }

    @Test
    void anIndexThatIsLostDoesNotComeBackByAWrite() {
        assertThatThrownBy(() -> bulk.writeServed(ALIAS + "-lost", List.of(visible("a", 1))))
                .isInstanceOf(EngineUnavailable.class);
        assertThatThrownBy(() -> bulk.writeServed(ALIAS + "-lost", List.of(forgotten("a", 2))))
                .isInstanceOf(EngineUnavailable.class);
        assertThat(engine("GET", "/" + ALIAS + "-lost").path("status").asInt()).isEqualTo(404);
    }

    @Test
    void aTombstoneForgetsTheStub() {
        publish(id, WITHDRAWN, 2, withdrawal());
        publish(id, WITHDRAWN, 3, null);
        settle();

        assertThat(get("/api/offers/" + id).status()).isEqualTo(404);
    }

    @Test
    void aStubHoldsNothingButItsFacts() {
        publish(id, PUBLISHED, 1, offer("À oublier"));
        publish(id, WITHDRAWN, 2, withdrawal());
        settle();

        assertThat(document(id).toString()).doesNotContain("équipe");
        assertThat(document(id).path("withdrawn").path("reason").asString()).isEqualTo("gone-at-source");
    }

    @Test
    void anOutageOfTheEngineLosesNothing() {
        line().cut();
        publish(id, PUBLISHED, 1, offer("Pendant la panne"));
        assertThat(get("/api/offers").status()).isEqualTo(503);
        line().mend();
        settle();

        assertThat(title()).isEqualTo("Pendant la panne");
        await().until(() -> get("/api/offers").status() == 200);
    }

    private String offer(String title) {
        return SampleOffers.titled(id, title).toString();
    }

    private Change visible(String suffix, long version) {
        String own = id + "-" + suffix;
        byte[] value = SampleOffers.titled(own, "Bulk").toString().getBytes(UTF_8);
        return new Change.Visible(
                new ConsumerRecord<>(OFFERS, 0, 0, own, value), attributes(own, PUBLISHED, version), "", "offer");
    }

    private Change forgotten(String suffix, long version) {
        String own = id + "-" + suffix;
        return new Change.Forgotten(new ConsumerRecord<>(OFFERS, 0, 0, own, null), attributes(own, WITHDRAWN, version));
    }

    private static EventAttributes attributes(String own, String type, long version) {
        return new EventAttributes("id", type, "/offer-ingest-service", own, Instant.EPOCH, version, null);
    }

    private String withdrawal() {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "id", id,
                        "groupId", "g-" + id,
                        "reason", "gone-at-source",
                        "withdrawnAt", "2026-11-21T09:00:00Z",
                        "title", "Retirée",
                        "family", "sante",
                        "segment", "soin-sante"));
    }

    private String title() {
        return document(id).path("offer").path("title").asString("");
    }

    private static JsonNode document(String id) {
        return engine("GET", "/" + ALIAS + "/_doc/" + id).path("_source");
    }

    private double changes(String result) {
        return meters.get("prendresoin.search.changes")
                .tags("index", "offers", "result", result)
                .counter()
                .count();
    }
}
