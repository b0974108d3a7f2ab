package fr.prendresoin.search.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.testing.ContractExamples;
import fr.prendresoin.testing.HttpContracts;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpsIT extends RunningSearch {

    @Autowired
    private Lag lag;

    @BeforeEach
    void start() {
        ready();
        publish("ops", PUBLISHED, 1, SampleOffers.titled("ops", "IDE").toString());
        settle();
    }

    @Test
    void theChecksumIsTheSumOverIdsAndVersions() {
        long sum = 0;
        for (JsonNode hit : visible()) {
            var crc = new CRC32();
            crc.update((hit.path("_id").asString() + ":"
                            + hit.path("_source").path("sequence").longValue())
                    .getBytes(UTF_8));
            sum += crc.getValue();
        }

        JsonNode counts = get("/ops/search/counts").body();

        assertThat(counts.path("checksum").longValue()).isEqualTo(sum);
        assertThat(counts.path("active").asInt()).isEqualTo(visible().size());
    }

    @Test
    void theInterfaceIsAsItsContractSays() {
        HttpContracts.assertKept("search-service", get("/v3/api-docs").body());
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        ContractExamples.of("offers.offer.v1", "offer-published.v1")
                .values()
                .forEach(offer -> publish(id(offer), PUBLISHED, 1, offer));
        String gone = SampleOffers.titled("ops-gone", "IDE").toString();
        publish("ops-gone", PUBLISHED, 1, gone);
        publish(
                "ops-gone",
                WITHDRAWN,
                2,
                "{\"id\":\"ops-gone\",\"reason\":\"refused\",\"withdrawnAt\":\"2026-11-21T09:00:00Z\"}");
        settle();

        described("/api/offers", "/api/offers?size=100&q=infirmer&commune=69123&radius=200", 200);
        described("/api/offers", "/api/offers?size=100", 200);
        described("/api/offers", "/api/offers?size=0", 400);
        ContractExamples.of("offers.offer.v1", "offer-published.v1")
                .values()
                .forEach(offer -> described("/api/offers/{id}", "/api/offers/" + id(offer), 200));
        described("/api/offers/{id}", "/api/offers/never", 404);
        described("/api/offers/{id}", "/api/offers/ops-gone", 410);
        described("/api/suggest", "/api/suggest?q=a", 200);
        described("/api/suggest", "/api/suggest?q=", 400);
    }

    private static String id(String offer) {
        return JsonMapper.shared().readTree(offer).path("id").asString();
    }

    @Test
    void whatIsNotReadYetIsTheLag() {
        assertThat(get("/ops/search/counts").body().path("lag").toString())
                .isEqualTo("{\"records\":0,\"oldestAgeSeconds\":0}");
        line().cut();
        for (int i = 0; i < 3; i++) {
            publish("behind", PUBLISHED, 1, SampleOffers.titled("behind", "IDE").toString());
        }
        await().untilAsserted(() -> {
            Lag.Behind behind = Objects.requireNonNull(lag.of(Kind.OFFERS));
            assertThat(behind.records()).isEqualTo(3);
            assertThat(behind.oldestAgeSeconds()).isBetween(1L, 60L);
        });
        line().mend();
        settle();

        assertThat(lag.of(Kind.OFFERS)).isEqualTo(new Lag.Behind(0, 0));
        await().until(() -> get("/api/offers").status() == 200);
    }

    @Test
    void theStateOfTheEngineIsShown() {
        JsonNode components = get("/actuator/health").body().path("components");

        assertThat(components.path("opensearch").path("status").asString()).isEqualTo("UP");
        assertThat(components.path("referenceData").path("status").asString()).isEqualTo("UP");
        assertThat(components.path("index").path("status").asString()).isEqualTo("UP");
    }
}
