package fr.prendresoin.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the search finds for its judged queries, over offers that came the whole way, is not worse than what is
/// recorded in `relevance.properties`. Who makes it better writes the new values there.
class RelevanceIT {

    private static final int OFFERS = 6_000;
    private static final Path DATA = Path.of("target", "relevance");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void theJudgedQueriesAreAnsweredAsWellAsRecorded() throws IOException {
        Properties recorded = recorded();
        try (var platform = new LocalPlatform(DATA, OFFERS)) {
            String run = platform.startCompleteRun();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> isSearchable(platform, run));

            JsonNode found = platform.relevance();

            assertThat(found.at("/all/queries").asInt()).isGreaterThanOrEqualTo(150);
            assertNotWorse(recorded, "tuned", found);
            assertNotWorse(recorded, "setAside", found);
        }
    }

    private static void assertNotWorse(Properties recorded, String half, JsonNode found) {
        double margin = Double.parseDouble(recorded.getProperty("margin"));
        assertThat(found.at("/" + half + "/ndcg").asDouble())
                .as("nDCG@10 of the half %s: %s", half, found.toPrettyString())
                .isGreaterThanOrEqualTo(Double.parseDouble(recorded.getProperty(half)) - margin);
    }

    private static boolean isSearchable(LocalPlatform platform, String run) {
        JsonNode books = platform.run(run);
        if (books.get("status").asString().equals("running")
                || books.get("pending").asLong() > 0) {
            return false;
        }
        return Calls.read(platform.ask("/api/offers?size=1")).get("total").asLong()
                == books.get("published").asLong();
    }

    private static Properties recorded() throws IOException {
        var recorded = new Properties();
        try (InputStream in = RelevanceIT.class.getResourceAsStream("/relevance.properties")) {
            recorded.load(in);
        }
        return recorded;
    }
}
