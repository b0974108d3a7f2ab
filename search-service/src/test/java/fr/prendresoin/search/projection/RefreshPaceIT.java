package fr.prendresoin.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.index.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RefreshPaceIT extends RunningSearch {

    @Autowired
    private Projections projections;

    @BeforeEach
    void start() {
        ready();
        settle();
    }

    @Test
    void aFloodIsSeenSeldomAndItsEndAtOnce() {
        projections.of(Kind.OFFERS).pace().wrote(10_000);
        await().until(() -> interval().equals("30000ms"));
        await().atMost(Duration.ofSeconds(10)).until(() -> interval().equals("200ms"));
    }

    @Test
    void aSingleChangeIsSeenByItself() {
        var offer = new SampleOffers("pace", 5, Instant.now()).next();
        publish(
                offer.path("id").asString(),
                PUBLISHED,
                1,
                offer.put("title", "Zootechnicien").toString());

        await().atMost(Duration.ofSeconds(10))
                .until(() -> search("q=zootechnicien").path("total").asInt() == 1);
        publish(
                offer.path("id").asString(),
                WITHDRAWN,
                2,
                "{\"id\":\"" + offer.path("id").asString()
                        + "\",\"reason\":\"refused\",\"withdrawnAt\":\"2026-11-21T09:00:00Z\"}");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> search("q=zootechnicien").path("total").asInt() == 0);
        assertThat(interval()).isEqualTo("200ms");
    }

    private static String interval() {
        return engine("GET", "/" + ALIAS + "/_settings")
                .values()
                .iterator()
                .next()
                .path("settings")
                .path("index")
                .path("refresh_interval")
                .asString();
    }
}
