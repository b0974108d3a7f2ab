package fr.prendresoin.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.time.Duration;
import java.time.Instant;
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

        finished(post("/ops/search/rebuilds").body().path("id").asString());

        assertThat(get("/ops/search/counts").body()).isEqualTo(before);
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
