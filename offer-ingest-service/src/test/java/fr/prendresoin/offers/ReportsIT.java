package fr.prendresoin.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.offers.lifecycle.Forgetting;
import fr.prendresoin.testing.EventSchemas;
import fr.prendresoin.testing.HttpAnswers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people say of an offer, and what becomes of it.
class ReportsIT {

    private static final String QUEUE = "/api/ops/offers/reports";
    private static final String FILLED = "{\"reason\":\"filled\"}";
    private static final String REFUSED = "{\"outcome\":\"refused\",\"note\":\"Demande un virement.\"}";
    private static final String KEPT = "{\"outcome\":\"kept\"}";

    private static Topics topics;
    private static Service service;
    private static int ids;

    @BeforeAll
    static void start() {
        topics = new Topics();
        topics.publishReference();
        service = new Service(topics.prefix(), "http://127.0.0.1:9").start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.health("readiness").equals("UP"));
    }

    @AfterAll
    static void stop() {
        service.close();
        topics.close();
    }

    @Test
    void whatPeopleReportWaitsForOperatorsWithNothingPersonal() {
        String offer = published();

        JsonNode received = report(offer, FILLED);
        report(offer, "{\"reason\":\"asks-for-money\",\"comment\":\"Le 06 12 34 56 78 demande 50 € d’avance\"}");

        HttpAnswers.assertDescribed("offer-ingest-service", "post /api/offers/{id}/reports", 202, received);
        JsonNode item = waiting(offer);
        assertThat(item.get("total").asInt()).isEqualTo(2);
        assertThat(item.at("/reasons/filled").asInt()).isEqualTo(1);
        assertThat(item.at("/comments/0/text").asString()).isEqualTo("Le [téléphone masqué] demande 50 € d’avance");
        assertThat(item.get("title").asString()).isEqualTo("Aide-soignant");
        assertThat(item.get("sourceUrl").asString()).isEqualTo("https://source.example/" + offer);
        assertThat(service.collection("reports")
                        .find(new Document("_id", offer))
                        .first())
                .containsOnlyKeys("_id", "total", "reasons", "comments", "firstAt", "lastAt");
    }

    @Test
    void theMostReportedComesFirstAndThenTheOneThatWaitsLongest() {
        String twice = published();
        String early = published();
        String late = published();
        report(early, FILLED);
        report(late, FILLED);
        report(twice, FILLED);
        report(twice, FILLED);

        assertThat(queue())
                .extracting(item -> item.get("offer").asString())
                .filteredOn(offer -> List.of(twice, early, late).contains(offer))
                .containsExactly(twice, early, late);
        assertThat(service.get(QUEUE + "?limit=1").get("items").size()).isEqualTo(1);
        HttpAnswers.assertDescribed("offer-ingest-service", "get " + QUEUE, 200, service.get(QUEUE));
    }

    @Test
    void reportsThatArriveAtOnceAreAllCounted() throws Exception {
        String offer = published();
        var reports = new ArrayList<Future<JsonNode>>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 24; i++) {
                reports.add(people.submit(
                        () -> report(offer, "{\"reason\":\"misleading\",\"comment\":\"Ce n’est pas le poste\"}")));
            }
        }
        for (Future<JsonNode> report : reports) {
            report.get();
        }

        assertThat(waiting(offer).get("total").asInt()).isEqualTo(24);
        assertThat(waiting(offer).get("comments").size()).isEqualTo(20);
    }

    @Test
    void onlyAVisibleOfferIsReported() {
        String gone = published();
        record(gone, "Ministre du culte", "K1212");
        await().until(() -> eventsOf(gone).size() == 2);

        assertThat(service.refused("/api/offers/ft-NONE/reports", FILLED, 404)
                        .get("status")
                        .asInt())
                .isEqualTo(404);
        JsonNode withdrawn = service.refused("/api/offers/" + gone + "/reports", FILLED, 410);
        assertThat(withdrawn.get("status").asInt()).isEqualTo(410);
        assertThat(withdrawn.get("withdrawnAt").asString()).isNotBlank();
        JsonNode invalid = service.refused("/api/offers/" + gone + "/reports", "{\"reason\":\"spam\"}", 400);
        assertThat(invalid.at("/errors/0/field").asString()).isEqualTo("reason");
    }

    @Test
    void reportsEndWithTheOffer() {
        String offer = published();
        report(offer, FILLED);

        record(offer, "Ministre du culte", "K1212");
        await().until(() -> eventsOf(offer).size() == 2);

        assertThat(queue()).noneMatch(item -> item.get("offer").asString().equals(offer));
        assertThat(service.count("reports", Map.of("_id", offer))).isZero();
    }

    @Test
    void anOfferThatLeftWhileItWasBeingReportedIsNotCounted() {
        String offer = published();
        report(offer, FILLED);
        Document late =
                service.collection("reports").find(new Document("_id", offer)).first();
        record(offer, "Ministre du culte", "K1212");
        await().until(() -> eventsOf(offer).size() == 2);
        service.collection("reports").insertOne(late);
        String waiting = published();
        report(waiting, FILLED);

        JsonNode seen = service.get(QUEUE + "?limit=1");

        assertThat(service.count("reports", Map.of("_id", offer))).isZero();
        assertThat(service.count("reports", Map.of("_id", waiting))).isOne();
        assertThat(seen.get("offers").asLong()).isEqualTo(service.count("reports", Map.of()));
    }

    @Test
    void aRefusedOfferLeavesAndNothingItsSourceTellsBringsItBack() {
        String offer = published();
        report(offer, FILLED);

        JsonNode resolution = resolve(offer, REFUSED);

        HttpAnswers.assertDescribed("offer-ingest-service", "post " + QUEUE + "/{offer}/resolution", 200, resolution);
        assertThat(resolution.get("changed").asBoolean()).isTrue();
        assertThat(resolution.get("reports").asInt()).isEqualTo(1);
        assertThat(eventsOf(offer)).containsExactly("offer-published.v1/1", "offer-withdrawn.v1/2");
        String told = service.outbox().stream()
                .filter(event -> event.getString("aggregateid").equals(offer)
                        && event.getString("sequence").equals("2"))
                .findFirst()
                .orElseThrow()
                .getString("payload");
        EventSchemas.assertValid("offers.offer.v1", "offer-withdrawn.v1", told);
        assertThat(told).contains("\"reason\":\"refused\"");
        assertThat(service.count("reports", Map.of("_id", offer))).isZero();

        record(offer, "Aide-soignant", "J1501");
        record(offer, "Aide-soignant de nuit", "J1501");
        record(offer, "Ministre du culte", "K1212");
        published();

        assertThat(eventsOf(offer)).hasSize(2);
        assertThat(service.bean(MeterRegistry.class)
                        .get("prendresoin.offers.records")
                        .tag("outcome", "rejected")
                        .tag("reason", "refused")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aRefusalOutlivesTheYearAfterWhichTheOfferIsForgotten() {
        String offer = published();
        resolve(offer, REFUSED);
        service.collection("offers")
                .updateOne(
                        new Document("_id", offer),
                        new Document(
                                "$set",
                                new Document(
                                        "withdrawn.at", Date.from(Instant.now().minus(Duration.ofDays(366))))));
        service.bean(Forgetting.class).forget();

        record(offer, "Aide-soignant", "J1501");
        published();
        assertThat(eventsOf(offer)).last().isEqualTo("offer-forgotten.v1/3");

        resolve(offer, KEPT);
        record(offer, "Aide-soignant", "J1501");
        published();
        assertThat(eventsOf(offer)).last().isEqualTo("offer-published.v1/4");
    }

    @Test
    void anOfferThatIsAllowedAgainReturnsWithTheNextNewsOfIt() {
        String offer = published();
        resolve(offer, REFUSED);
        assertThat(resolve(offer, REFUSED).get("changed").asBoolean()).isFalse();

        assertThat(resolve(offer, KEPT).get("changed").asBoolean()).isTrue();
        assertThat(eventsOf(offer)).hasSize(2);
        record(offer, "Aide-soignant", "J1501");
        published();

        assertThat(eventsOf(offer)).last().isEqualTo("offer-published.v1/3");
        assertThat(service.count("decisions", Map.of("offer", offer))).isEqualTo(2);
    }

    @Test
    void aRefusalThatIsTakenBackIsTakenUpAgainBeforeAnyNewsOfTheOffer() {
        String offer = published();
        resolve(offer, REFUSED);
        resolve(offer, KEPT);

        assertThat(resolve(offer, REFUSED).get("changed").asBoolean()).isTrue();
        record(offer, "Aide-soignant", "J1501");
        published();

        assertThat(eventsOf(offer)).containsExactly("offer-published.v1/1", "offer-withdrawn.v1/2");
        assertThat(service.count("decisions", Map.of("offer", offer))).isEqualTo(3);
        assertThat(resolve(offer, REFUSED).get("changed").asBoolean()).isFalse();
    }

    @Test
    void anOfferIsAllowedAgainOnce() {
        String offer = published();
        resolve(offer, REFUSED);
        resolve(offer, KEPT);

        assertThat(resolve(offer, KEPT).get("changed").asBoolean()).isFalse();
        assertThat(service.count("decisions", Map.of("offer", offer))).isEqualTo(2);
    }

    @Test
    void anOfferThatIsKeptStaysAndWhoDecidesNextIsToldWhy() {
        String offer = published();
        report(offer, FILLED);

        JsonNode resolution = resolve(offer, "{\"outcome\":\"kept\",\"note\":\"Vérifié au 01 44 55 66 77.\"}");
        assertThat(resolution.get("changed").asBoolean()).isFalse();
        assertThat(resolution.get("reports").asInt()).isEqualTo(1);
        assertThat(resolve(offer, KEPT).get("reports").asInt()).isZero();
        assertThat(queue()).noneMatch(item -> item.get("offer").asString().equals(offer));

        report(offer, FILLED);
        assertThat(eventsOf(offer)).hasSize(1);
        assertThat(waiting(offer).get("decisions").size()).isEqualTo(1);
        assertThat(waiting(offer).at("/decisions/0/note").asString()).isEqualTo("Vérifié au [téléphone masqué].");
    }

    @Test
    void aDecisionIsMadeInTheRightTerms() {
        String offer = published();
        String path = QUEUE + "/" + offer + "/resolution";

        assertThat(service.refused(path, "{\"outcome\":\"maybe\"}", 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("outcome");
        assertThat(service.refused(path, "{\"outcome\":\"refused\"}", 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("note");
        assertThat(service.refused(QUEUE + "/ft-NONE/resolution", KEPT, 404)
                        .get("status")
                        .asInt())
                .isEqualTo(404);
        record(offer, "Ministre du culte", "K1212");
        await().until(() -> eventsOf(offer).size() == 2);
        assertThat(service.refused(path, REFUSED, 410).get("status").asInt()).isEqualTo(410);
    }

    private static JsonNode report(String offer, String body) {
        return service.post("/api/offers/" + offer + "/reports", body);
    }

    private static JsonNode resolve(String offer, String body) {
        return service.post(QUEUE + "/" + offer + "/resolution", body);
    }

    private static List<JsonNode> queue() {
        return service.get(QUEUE + "?limit=200").get("items").valueStream().toList();
    }

    private static JsonNode waiting(String offer) {
        return queue().stream()
                .filter(item -> item.get("offer").asString().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    /// A visible offer; what was sent before it has been taken in.
    private static String published() {
        String offer = "ft-R%05d".formatted(++ids);
        record(offer, "Aide-soignant", "J1501");
        await().atMost(Duration.ofSeconds(30)).until(() -> !eventsOf(offer).isEmpty());
        return offer;
    }

    private static void record(String offer, String title, String rome) {
        topics.raw(
                "reports",
                offer,
                JsonMapper.shared()
                        .writeValueAsBytes(Map.of(
                                "id",
                                offer.substring("ft-".length()),
                                "intitule",
                                title,
                                "description",
                                "Vous rejoignez une équipe.",
                                "dateCreation",
                                "2026-11-02T08:15:42.000Z",
                                "romeCode",
                                rome,
                                "typeContrat",
                                "CDI",
                                "origineOffre",
                                Map.of("origine", "1", "urlOrigine", "https://source.example/" + offer))));
    }

    private static List<String> eventsOf(String offer) {
        return service.outbox().stream()
                .filter(event -> event.getString("aggregateid").equals(offer))
                .sorted(Comparator.comparing(event -> event.getString("sequence")))
                .map(event -> event.getString("type").replace("fr.prendresoin.offers.", "") + "/"
                        + event.getString("sequence"))
                .toList();
    }
}
