package fr.prendresoin.offers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.offers.FeedControl.Truth;
import fr.prendresoin.offers.runs.Runs;
import fr.prendresoin.simulator.FeedSimulator;
import fr.prendresoin.simulator.Settings;
import fr.prendresoin.testing.EventSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The life of a feed, run after run, from its API to the outbox.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PipelineIT {

    private static final int OFFERS = 3_000;

    private static FeedSimulator simulator;
    private static FeedControl feed;
    private static Topics topics;
    private static Service service;

    @BeforeAll
    static void start() {
        simulator = FeedSimulator.start(Settings.forTests(OFFERS));
        feed = new FeedControl(simulator.uri());
        topics = new Topics();
        topics.publishReference();
        service = new Service(topics.prefix(), simulator.uri().toString()).start();
    }

    @AfterAll
    static void stop() {
        service.close();
        topics.close();
        simulator.close();
    }

    @Test
    @Order(1)
    void aCompleteRunPublishesWhatIsOursAndCountsTheRest() {
        List<Truth> truth = feed.truth();

        JsonNode run = service.crawl("complete");

        long ours = truth.stream().filter(Truth::isOurs).count();
        assertThat(run.get("status").asString()).isEqualTo("complete");
        assertThat(run.get("received").asLong()).isEqualTo(truth.size());
        assertThat(run.get("announced").asLong()).isEqualTo(truth.size());
        assertThat(run.get("published").asLong()).isEqualTo(ours);
        assertThat(run.at("/rejected/out-of-perimeter").asLong()).isEqualTo(truth.size() - ours);
        assertThat(run.get("pending").asLong()).isZero();
        assertThat(run.get("balanced").asBoolean()).isTrue();
        assertThat(run.get("calls").asDouble())
                .isLessThanOrEqualTo(1.3 * run.get("fewestCalls").asDouble());
        assertThat(idsOf(service.outbox()))
                .isEqualTo(truth.stream()
                        .filter(Truth::isOurs)
                        .map(offer -> "ft-" + offer.id())
                        .collect(Collectors.toSet()));
    }

    @Test
    @Order(2)
    void everyEventIsAsItsContractSays() {
        for (Document event : service.outbox()) {
            EventSchemas.assertValid("offers.offer.v1", event.getString("type"), event.getString("payload"));
            assertThat(event.getString("sequence")).isEqualTo("1");
        }
    }

    @Test
    @Order(3)
    void anUnchangedRunWritesNothing() {
        long events = service.count("outbox", Map.of());
        List<Document> states = service.collection("offers").find().into(new ArrayList<>());

        JsonNode run = service.crawl("complete");

        assertThat(run.get("unchanged").asLong()).isEqualTo(states.size());
        assertThat(service.count("outbox", Map.of())).isEqualTo(events);
        assertThat(service.collection("offers").find().into(new ArrayList<>())).isEqualTo(states);
    }

    @Test
    @Order(4)
    void whatChangedIsAmendedAndWhatIsGoneIsWithdrawn() {
        List<String> ours = ours();
        List<String> amended = ours.subList(0, 30);
        List<String> gone = ours.subList(30, 50);
        amended.forEach(feed::amend);
        gone.forEach(feed::withdraw);
        service.collection("outbox").deleteMany(new Document());

        JsonNode run = service.crawl("complete");

        assertThat(run.get("status").asString()).isEqualTo("complete");
        assertThat(run.get("amended").asLong()).isEqualTo(30);
        assertThat(run.at("/withdrawn/gone-at-source").asLong()).isEqualTo(20);
        assertThat(run.get("missing").asLong()).isEqualTo(20);
        assertThat(run.get("detailCalls").asLong()).isEqualTo(20);
        assertThat(eventsOf("offer-amended.v1")).isEqualTo(keys(amended));
        assertThat(eventsOf("offer-withdrawn.v1")).isEqualTo(keys(gone));
        for (Document event : service.outbox()) {
            EventSchemas.assertValid("offers.offer.v1", event.getString("type"), event.getString("payload"));
            assertThat(event.getString("sequence")).isEqualTo("2");
            assertThat(event.getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        }
    }

    @Test
    @Order(5)
    void anIncrementalRunBringsWhatIsNewAndWithdrawsNothing() {
        String id = JsonMapper.shared()
                .readTree(feed.create("{\"rome\":\"J1501\"}"))
                .get("id")
                .asString();
        String gone = ours().getFirst();
        feed.withdraw(gone);
        service.collection("outbox").deleteMany(new Document());

        JsonNode run = service.crawl("incremental");

        await().untilAsserted(() -> assertThat(eventsOf("offer-published.v1")).containsExactly("ft-" + id));
        assertThat(run.get("status").asString()).isEqualTo("complete");
        assertThat(eventsOf("offer-withdrawn.v1")).isEmpty();
    }

    /// What a run received is counted from its deliveries, which are kept for a month; then the run itself has to tell.
    @Test
    @Order(6)
    void aRunKeepsItsFiguresOnceAllOfItIsTakenIn() {
        feed.create("{\"rome\":\"J1501\"}");
        JsonNode run = crawledWhilePaused();
        // A look goes back some minutes: it may find what was new then as well.
        long received = run.get("received").asLong();
        assertThat(run.get("pending").asLong()).isEqualTo(received);
        String path = "/ops/runs/" + run.get("id").asString();

        await().untilAsserted(() ->
                assertThat(service.get(path).get("pending").asLong()).isZero());
        service.bean(Runs.class).settle();
        service.collection("deliveries")
                .deleteMany(new Document("run", run.get("id").asString()));

        JsonNode later = service.get(path);
        assertThat(received).isPositive();
        assertThat(later.get("received").asLong()).isEqualTo(received);
        assertThat(later.get("published").asLong()).isEqualTo(1);
        assertThat(later.get("balanced").asBoolean()).isTrue();
    }

    @Test
    @Order(7)
    void aPartialRunWithdrawsNothing() {
        feed.withdraw(ours().getFirst());
        service.collection("outbox").deleteMany(new Document());
        feed.misbehave("{\"wrongTotalNext\":100000}");

        JsonNode run = service.crawl("complete");

        feed.behave();
        assertThat(run.get("status").asString()).isEqualTo("partial");
        assertThat(run.get("reason").asString()).contains("tranche");
        assertThat(run.get("withdrawn").size()).isZero();
        assertThat(eventsOf("offer-withdrawn.v1")).isEmpty();
    }

    @Test
    @Order(8)
    void aRefreshBringsOneOfferAtOnceOrTakesItOff() {
        List<String> ours = ours();
        feed.amend(ours.get(0));
        feed.withdraw(ours.get(1));
        service.collection("outbox").deleteMany(new Document());

        assertThat(refresh(ours.get(0))).isEqualTo("received");
        assertThat(refresh(ours.get(1))).isEqualTo("withdrawn");
        assertThat(refresh(ours.get(1))).isEqualTo("absent");

        await().untilAsserted(() -> assertThat(eventsOf("offer-amended.v1")).containsExactly("ft-" + ours.get(0)));
        assertThat(eventsOf("offer-withdrawn.v1")).containsExactly("ft-" + ours.get(1));
        assertThat(service.refused("/ops/offers/x/refresh", "", 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("id");
    }

    @Test
    @Order(9)
    void offersThatVanishInAMassWaitForTheNextRunToConfirm() {
        List<String> vanished = ours().subList(0, 400);
        vanished.forEach(feed::withdraw);
        service.collection("outbox").deleteMany(new Document());

        JsonNode first = service.crawl("complete");
        assertThat(first.get("status").asString()).isEqualTo("awaiting-agreement");
        assertThat(eventsOf("offer-withdrawn.v1")).isEmpty();

        JsonNode second = service.crawl("complete");
        assertThat(second.get("status").asString()).isEqualTo("complete");
        assertThat(second.at("/withdrawn/no-longer-listed").asLong())
                .isEqualTo(first.get("missing").asLong());
        assertThat(eventsOf("offer-withdrawn.v1")).containsAll(keys(vanished));
        assertThat(service.get("/ops/runs/" + first.get("id").asString())
                        .get("status")
                        .asString())
                .isEqualTo("complete");
    }

    @Test
    @Order(10)
    void aPersonMayAgreeToTheWithdrawalOfAMass() {
        List<String> vanished = ours().subList(0, 400);
        vanished.forEach(feed::withdraw);
        service.collection("outbox").deleteMany(new Document());

        String run = service.crawl("complete").get("id").asString();
        JsonNode agreed = service.post("/ops/runs/" + run + "/agree", "");

        assertThat(agreed.get("withdrawn").asLong()).isEqualTo(400);
        assertThat(eventsOf("offer-withdrawn.v1")).isEqualTo(keys(vanished));
        assertThat(service.refused("/ops/runs/" + run + "/agree", "", 400)
                        .at("/errors/0/rule")
                        .asString())
                .isEqualTo("state");
    }

    /// The books, the states and the checksum tell the same story after all that happened.
    @Test
    @Order(11)
    void theBooksBalance() {
        await().untilAsserted(() -> assertThat(service.get("/ops/pipelines/offers")
                        .at("/lag/raw/records")
                        .asLong())
                .isZero());
        JsonNode pipeline = service.get("/ops/pipelines/offers?runs=100");

        for (JsonNode run : pipeline.get("runs")) {
            long rejected = run.get("rejected")
                    .valueStream()
                    .mapToLong(JsonNode::asLong)
                    .sum();
            assertThat(run.get("received").asLong())
                    .isEqualTo(run.get("published").asLong()
                            + run.get("amended").asLong()
                            + run.get("unchanged").asLong()
                            + rejected
                            + run.get("pending").asLong());
            assertThat(run.get("pending").asLong()).isZero();
            assertThat(run.get("balanced").asBoolean()).isTrue();
        }
        assertThat(pipeline.at("/sources/0/active").asLong())
                .isEqualTo(service.count("offers", Map.of("status", "active")));
        assertThat(pipeline.at("/sources/0/checksum").asLong()).isEqualTo(checksumOfStates());
        for (String figure : List.of("received", "published", "amended", "unchanged")) {
            assertThat(pipeline.at("/sources/0/lastDay/" + figure).asLong())
                    .isEqualTo(pipeline.get("runs")
                            .valueStream()
                            .mapToLong(run -> run.get(figure).asLong())
                            .sum());
        }
        assertThat(pipeline.at("/sources/0/lastDay/pending").asLong(-1)).isZero();
        assertThat(service.get("/ops/pipelines/offers?runs=1")
                        .at("/sources/0/lastComplete/balanced")
                        .asBoolean())
                .isTrue();
        // No connector relays this outbox: all of it waits.
        assertThat(pipeline.at("/lag/capture/records").asLong())
                .isEqualTo(service.outbox().size());
        assertThat(pipeline.get("unknownRomeCodes").size()).isPositive();
        assertThat(service.refused("/ops/pipelines/offers?run=3", "", 405)).isNotNull();
        assertThat(service.health("kafka")).isEqualTo("UP");
        assertThat(service.health("mongo")).isEqualTo("UP");
    }

    private static JsonNode crawledWhilePaused() {
        service.put("/ops/normalising", "{\"paused\":true}");
        await().until(() ->
                service.get("/ops/pipelines/offers").at("/lag/raw/paused").asBoolean());
        try {
            return service.crawl("incremental");
        } finally {
            service.put("/ops/normalising", "{\"paused\":false}");
        }
    }

    private static long checksumOfStates() {
        long sum = 0;
        for (Document state : service.collection("offers").find(new Document("status", "active"))) {
            var crc = new CRC32();
            crc.update((state.getString("_id") + ":" + state.getLong("version")).getBytes(UTF_8));
            sum += crc.getValue();
        }
        return sum;
    }

    private static String refresh(String id) {
        return service.post("/ops/offers/ft-" + id + "/refresh", "")
                .get("outcome")
                .asString();
    }

    private static List<String> ours() {
        return feed.truth().stream().filter(Truth::isOurs).map(Truth::id).toList();
    }

    private static Set<String> keys(List<String> ids) {
        return ids.stream().map(id -> "ft-" + id).collect(Collectors.toSet());
    }

    private static Set<String> eventsOf(String type) {
        return idsOf(service.outbox().stream()
                .filter(event -> event.getString("type").endsWith(type))
                .toList());
    }

    private static Set<String> idsOf(List<Document> events) {
        return events.stream().map(event -> event.getString("aggregateid")).collect(Collectors.toSet());
    }
}
