package fr.prendresoin.search.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.RunningSearch;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpsIT extends RunningSearch {

    @BeforeEach
    void start() {
        ready();
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
    void theInterfaceIsDescribed() {
        JsonNode paths = get("/v3/api-docs").body().path("paths");

        assertThat(paths.propertyNames()).containsExactlyInAnyOrder("/api/offers", "/api/offers/{id}", "/api/suggest");
        assertThat(paths.path("/api/offers").path("get").path("parameters").size())
                .isEqualTo(17);
    }

    @Test
    void theQueryOfASearchCanBeSeen() {
        assertThat(get("/ops/search/query?q=infirmier&contract=CDI").body().toString())
                .contains("infirmier", "offer.contract.type");
    }

    @Test
    void theStateOfTheEngineIsShown() {
        JsonNode components = get("/actuator/health").body().path("components");

        assertThat(components.path("opensearch").path("status").asString()).isEqualTo("UP");
        assertThat(components.path("referenceData").path("status").asString()).isEqualTo("UP");
        assertThat(components.path("index").path("status").asString()).isEqualTo("UP");
    }
}
