package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.journeys.StockedPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Lighthouse makes of the pages that most people come to first. Its score for speed is the machine's too: it is
/// written down, not judged.
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
class LighthouseIT {

    private static final Path REPORTS = Path.of("target", "lighthouse");
    private static final List<String> JUDGED = List.of("accessibility", "best-practices", "seo");
    private static final double ENOUGH = 0.95;

    /// One takes some twenty seconds.
    private static final Duration AT_MOST = Duration.ofMinutes(3);

    private static StockedPlatform stocked;

    /// Its packages are installed when the browser is.
    @BeforeAll
    static void sitDown(Chromium browser, StockedPlatform platform) throws IOException {
        stocked = platform;
        Files.createDirectories(REPORTS);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "OFFERS", "METIER", "OFFER"})
    void pageIsGood(SitePage kind) throws Exception {
        String name = kind.name().toLowerCase(Locale.ROOT);
        Path report = REPORTS.resolve(name + ".json");
        Path log = REPORTS.resolve(name + ".log");
        String address = stocked.address() + kind.address(stocked);
        Program.Ended audit = audit(address, report, log);
        if (audit.code() != 0) {
            // On a busy machine a browser that it starts may not answer it in time.
            audit = audit(address, report, log);
        }
        assertThat(audit.code()).as("%s", audit.told()).isZero();

        JsonNode found = JsonMapper.shared().readTree(Files.readString(report));
        Map<String, Double> scores = found.get("categories")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().get("score").asDouble()));
        scores.forEach((category, score) -> Figures.SCORES.note(kind, category, score));
        assertThat(scores).containsKey("performance");
        assertThat(JUDGED)
                .as("%s: %s", scores, failed(found))
                .allSatisfy(category -> assertThat(scores.get(category)).isGreaterThanOrEqualTo(ENOUGH));
    }

    private static Program.Ended audit(String address, Path report, Path log) throws IOException, InterruptedException {
        var audit = new ProcessBuilder(
                Chromium.onPath("node").orElseThrow().toString(),
                NodePackages.FOLDER.resolve("lighthouse/cli/index.js").toString(),
                address,
                "--quiet",
                "--disable-full-page-screenshot",
                "--output=json",
                "--output-path=" + report,
                "--chrome-flags=--headless=new " + String.join(" ", Chromium.FLAGS));
        audit.environment().put("CHROME_PATH", Chromium.path().orElseThrow().toString());
        return Program.run(audit, log, AT_MOST);
    }

    private static List<String> failed(JsonNode found) {
        Stream<JsonNode> audits = found.get("audits").valueStream();
        return audits.filter(audit ->
                        audit.path("score").isNumber() && audit.get("score").asDouble() < 0.9)
                .map(audit ->
                        audit.get("id").asString() + ": " + audit.get("title").asString())
                .toList();
    }
}
