package fr.prendresoin.simulator.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.simulator.Client;
import fr.prendresoin.simulator.FeedSimulator;
import fr.prendresoin.simulator.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingFeedTest {

    @TempDir
    private Path data;

    @Test
    void changesSurviveARestart() throws IOException {
        var settings = Settings.forTests(500).withData(data);
        var first = FeedSimulator.start(settings);
        var client = new Client(first);
        var created = id(client.post("/control/offers", "{\"rome\":\"J1104\",\"commune\":\"31555\"}"));
        var withdrawn = id(client.post("/control/offers", ""));
        assertThat(client.delete("/control/offers/" + withdrawn).status()).isEqualTo(204);
        for (var i = 0; i < 5; i++) {
            var before = client.detail(created).response().body();
            assertThat(client.post("/control/offers/" + created + "/amend", "").status())
                    .isEqualTo(200);
            assertThat(client.detail(created).response().body()).isNotEqualTo(before);
        }
        var ids = client.ids();
        first.close();
        Files.writeString(data.resolve("journal.tsv"), "C\t12", StandardOpenOption.APPEND);

        try (var second = FeedSimulator.start(settings)) {
            var again = new Client(second);
            assertThat(again.ids()).isEqualTo(ids).containsKey(created).doesNotContainKey(withdrawn);
            assertThat(again.detail(created).json().path("romeCode").asString()).isEqualTo("J1104");
            assertThat(again.detail(withdrawn).status()).isEqualTo(204);
            assertThat(ids).doesNotContainKey(id(again.post("/control/offers", "")));
        }
    }

    @Test
    void aFolderOfAnotherFeedIsRefused() {
        FeedSimulator.start(Settings.forTests(50).withData(data)).close();
        assertThatThrownBy(() ->
                        FeedSimulator.start(Settings.forTests(50).withSeed(1).withData(data)))
                .hasMessageContainingAll("a feed of 50 offers (seed 2025), not of 50 offers (seed 1)", "reset");
    }

    @Test
    void aRefusedFeedEndsTheProcessWithOneLineAndACodeOfItsOwn() throws IOException {
        FeedSimulator.start(Settings.forTests(50).withData(data)).close();

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedSimulator.class.getName(),
                        "--data=" + data,
                        "--offers=60")
                .redirectErrorStream(true)
                .start();

        assertThat(process.inputReader().readAllLines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("50 offers", "60 offers", "./prendresoin reset"));
        assertThat(process.onExit().join().exitValue()).isEqualTo(2);
    }

    @Test
    void aNewOfferIsTheFirstOfItsSearchAtOnce() {
        try (var simulator = FeedSimulator.start(Settings.forTests(500))) {
            var client = new Client(simulator);
            var total = client.search("codeROME=J1501").total();
            var created = id(client.post("/control/offers", "{\"rome\":\"J1501\"}"));
            var search = client.search("codeROME=J1501&sort=1");
            assertThat(search.total()).isEqualTo(total + 1);
            assertThat(search.offers().findFirst().orElseThrow().path("id").asString())
                    .isEqualTo(created);
            assertThat(client.delete("/control/offers/" + created).status()).isEqualTo(204);
            assertThat(client.search("codeROME=J1501").total()).isEqualTo(total);
            assertThat(client.delete("/control/offers/" + created).status()).isEqualTo(404);
            assertThat(client.post("/control/offers", "{\"rome\":\"A0000\"}").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void churnCreatesAmendsAndWithdraws() {
        try (var simulator = FeedSimulator.start(Settings.forTests(500).withChurn(500))) {
            var client = new Client(simulator);
            await().until(() -> {
                var changes = client.anonymous("/control/summary").json().path("changes");
                return changes.path("created").asInt() > 20
                        && changes.path("amended").asInt() > 10
                        && changes.path("withdrawn").asInt() > 20;
            });
        }
    }

    private static String id(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
