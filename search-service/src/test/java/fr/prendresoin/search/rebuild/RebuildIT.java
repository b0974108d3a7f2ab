package fr.prendresoin.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RebuildIT extends RunningSearch {

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            var offers = new SampleOffers("rebuild", 3, Instant.now());
            for (int i = 0; i < 300; i++) {
                var offer = offers.next();
                publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
            }
        }
        settle();
    }

    @Test
    void noQueryFailsAndNoChangeIsLostWhileTheIndexIsRebuilt() throws InterruptedException {
        List<Integer> failures = Collections.synchronizedList(new ArrayList<>());
        var asked = new AtomicInteger();
        var over = new AtomicBoolean();
        long before = search("").path("total").longValue();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                Answer answer = get("/api/offers?size=1");
                asked.incrementAndGet();
                if (answer.status() != 200 || answer.body().path("total").longValue() < before) {
                    failures.add(answer.status());
                }
            }
        });
        String old = served();

        String rebuild = post("/ops/search/rebuilds").body().path("id").asString();
        for (int i = 0; i < 50; i++) {
            publish(
                    "meanwhile-" + i,
                    PUBLISHED,
                    1,
                    SampleOffers.titled("meanwhile-" + i, "Entre-temps").toString());
        }
        JsonNode done = finished(rebuild);
        settle();
        over.set(true);
        reader.join();

        assertThat(done.path("status").asString()).as(done.toString()).isEqualTo("done");
        assertThat(failures).isEmpty();
        assertThat(asked).hasPositiveValue();
        assertThat(served()).isNotEqualTo(old);
        assertThat(search("").path("total").longValue()).isEqualTo(before + 50);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> engine("GET", "/" + old).path("status").asInt(0) == 404);
    }

    @Test
    void theIndexIsTheSameAfterAsBefore() {
        JsonNode before = get("/ops/search/counts").body();

        assertThat(finished(post("/ops/search/rebuilds").body().path("id").asString())
                        .path("status")
                        .asString())
                .isEqualTo("done");

        assertThat(get("/ops/search/counts").body()).isEqualTo(before);
    }

    @Test
    void anIndexThatWasLostIsAnOutageUntilItIsRebuilt() {
        JsonNode before = get("/ops/search/counts").body();
        engine("DELETE", "/" + served());
        assertThat(get("/api/offers").status()).isEqualTo(503);
        assertThat(get("/api/offers/any").status()).isEqualTo(503);
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(get("/actuator/health/opensearch").status()).isEqualTo(503);

        finished(post("/ops/search/rebuilds").body().path("id").asString());

        assertThat(get("/ops/search/counts").body()).isEqualTo(before);
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(get("/actuator/health/opensearch").status()).isEqualTo(200);
    }

    @Test
    void anIndexThatLacksAnOfferOfTheServedOneDoesNotTakeOverUnlessForced() {
        String old = served();
        hold("ghost", 1);

        JsonNode failed = rebuilt("");

        assertThat(failed.path("status").asString()).isEqualTo("failed");
        assertThat(failed.path("error").asString()).contains("ghost");
        assertThat(served()).isEqualTo(old);
        assertThat(engine("GET", "/" + failed.path("index").asString())
                        .path("status")
                        .asInt(0))
                .isEqualTo(404);
        assertThat(rebuilt("?force=true").path("status").asString()).isEqualTo("done");
        assertThat(document("ghost").path("found").asBoolean()).isFalse();
    }

    @Test
    void aRecordThatIsRefusedDoesNotTakeAVisibleOfferAway() {
        assertNotLostWhenRefused("doubtful", 1);
    }

    @Test
    void aRecordThatIsRefusedDoesNotTakeAReturnedOfferAway() {
        publish("returned", WITHDRAWN, 1, null);

        assertNotLostWhenRefused("returned", 2);
    }

    private void assertNotLostWhenRefused(String id, int version) {
        String offer = SampleOffers.titled(id, "IDE").toString();
        publish(id, PUBLISHED, version, offer.replace("\"positions\":1", "\"positions\":\"x\""));
        settle();
        hold(id, version);

        JsonNode failed = rebuilt("");

        assertThat(failed.path("status").asString()).isEqualTo("failed");
        assertThat(failed.path("error").asString()).contains(id);
        publish(id, AMENDED, version + 1, offer);
        settle();
        assertThat(rebuilt("").path("status").asString()).isEqualTo("done");
    }

    @Test
    void whateverIsToldDuringARebuildTheNewestVersionOfEachOfferIsThere() {
        int offers = 400;
        for (int i = 0; i < offers; i++) {
            tell(i, PUBLISHED, 10);
        }
        settle();

        String rebuild = post("/ops/search/rebuilds").body().path("id").asString();
        for (int i = 0; i < offers; i++) {
            switch (i % 5) {
                case 0 -> tell(i, AMENDED, 12);
                case 1 -> tell(i, WITHDRAWN, 12);
                case 2 -> {
                    tell(i, WITHDRAWN, 12);
                    publish("told-" + i, WITHDRAWN, 13, null);
                }
                case 3 -> tell(i, AMENDED, 9);
                default -> {
                    tell(i, WITHDRAWN, 12);
                    tell(i, PUBLISHED, 13);
                }
            }
            tell(i, AMENDED, 11 - 2 * (i % 2));
        }
        JsonNode done = finished(rebuild);
        settle();

        assertThat(done.path("status").asString()).as(done.toString()).isEqualTo("done");
        for (int i = 0; i < offers; i++) {
            JsonNode document = document("told-" + i);
            String state = document.path("found").asBoolean()
                    ? document.path("_source").path("status").asString() + " "
                            + document.path("_version").asInt()
                    : "forgotten";
            String expected = switch (i % 5) {
                case 0 -> "active 12";
                case 1 -> "withdrawn 12";
                case 2 -> "forgotten";
                case 3 -> i % 2 == 0 ? "active 11" : "active 10";
                default -> "active 13";
            };
            assertThat(state).as("told-" + i).isEqualTo(expected);
            if (expected.startsWith("active")) {
                assertThat(document.path("_source").path("offer").path("title").asString())
                        .isEqualTo("Version " + document.path("_version").asInt());
            }
        }
    }

    @Test
    void anIndexThatAnotherInstanceMayBeFillingIsLeftAlone() {
        String young = ALIAS + "-"
                + DateTimeFormatter.ofPattern("yyyyMMddHHmmss")
                        .withZone(ZoneOffset.UTC)
                        .format(Instant.now().minus(Duration.ofMinutes(2)));
        engine("PUT", "/" + young);

        rebuilt("");

        assertThat(engine("GET", "/" + young).has(young)).isTrue();
        engine("DELETE", "/" + young);
    }

    @Test
    void aRebuildThatFailsLeavesTheOldIndexServing() {
        String old = served();
        line().cut();
        JsonNode failed =
                finished(post("/ops/search/rebuilds").body().path("id").asString());
        line().mend();

        assertThat(failed.path("status").asString()).isEqualTo("failed");
        assertThat(failed.path("error").asString()).isNotBlank();
        assertThat(served()).isEqualTo(old);
        await().until(() -> get("/api/offers").status() == 200);
    }

    @Test
    void theRemainsOfARebuildThatWasCutShortGoWithTheNext() {
        String remains = ALIAS + "-20200101000000";
        engine("PUT", "/" + remains);

        finished(post("/ops/search/rebuilds").body().path("id").asString());

        assertThat(engine("GET", "/" + remains).path("status").asInt(0)).isEqualTo(404);
    }

    @Test
    void anUnknownRebuildIsNotFound() {
        assertThat(get("/ops/search/rebuilds/unknown").status()).isEqualTo(404);
    }

    private void tell(int offer, String type, int version) {
        String id = "told-" + offer;
        String value = type.equals(WITHDRAWN)
                ? "{\"id\":\"" + id + "\",\"reason\":\"refused\",\"withdrawnAt\":\"2026-11-21T09:00:00Z\"}"
                : SampleOffers.titled(id, "Version " + version).toString();
        publish(id, type, version, value);
    }

    /// Puts an offer into the index that is served, and nowhere else.
    private static void hold(String id, int version) {
        engine(
                "PUT",
                "/" + ALIAS + "/_doc/" + id + "?refresh=true&version_type=external&version=" + version,
                "{\"status\":\"active\",\"sequence\":1,\"fingerprint\":1,\"offer\":" + SampleOffers.titled(id, "IDE")
                        + "}");
    }

    private static JsonNode document(String id) {
        return engine("GET", "/" + ALIAS + "/_doc/" + id);
    }

    private JsonNode rebuilt(String parameters) {
        return finished(
                post("/ops/search/rebuilds" + parameters).body().path("id").asString());
    }

    private JsonNode finished(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> get("/ops/search/rebuilds/" + id).body(),
                        progress -> !progress.path("status").asString().equals("running"));
    }

    private static String served() {
        return engine("GET", "/_alias/" + ALIAS).propertyNames().iterator().next();
    }
}
