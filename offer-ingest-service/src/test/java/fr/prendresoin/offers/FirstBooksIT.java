package fr.prendresoin.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FirstBooksIT {

    /// Without the reference nothing is taken in: what a source has brought waits, and is told.
    @Test
    void aSourceHasBooksBeforeItHasAVisibleOffer(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("offres.json"), "[{\"id\": \"204BOOK\"}]");
        try (var topics = new Topics();
                var service = new Service(topics.prefix(), "http://127.0.0.1:9").start()) {
            service.post("/ops/imports", JsonMapper.shared().writeValueAsString(Map.of("path", file.toString())));

            await().untilAsserted(() -> {
                JsonNode source = service.get("/ops/pipelines/offers").at("/sources/0");
                assertThat(source.path("active").asLong(-1)).isZero();
                assertThat(source.at("/lastDay/received").asLong()).isEqualTo(1);
                assertThat(source.at("/lastDay/pending").asLong()).isEqualTo(1);
            });
        }
    }
}
