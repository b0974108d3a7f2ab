package fr.prendresoin.website.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OutlinesTest {

    private static final Path COMMUNES = Path.of("../catalog-service/src/main/resources/reference/communes.csv.gz");
    private static final double COAST = 6;

    private final Outlines outlines = new Outlines(new JsonMapper());

    OutlinesTest() throws IOException {}

    @Test
    void everyTownIsInItsDepartment() throws IOException {
        List<String[]> towns = towns();

        assertThat(towns).hasSizeGreaterThan(2_000);
        assertThat(towns).allSatisfy(town -> {
            Point point = outlines.point(Double.parseDouble(town[6]), Double.parseDouble(town[7]))
                    .orElseThrow();
            List<Double> box = outlines.of(town[3]).box();
            assertThat(point.x()).as(town[1]).isBetween(box.get(0) - COAST, box.get(2) + COAST);
            assertThat(point.y()).as(town[1]).isBetween(box.get(1) - COAST, box.get(3) + COAST);
        });
    }

    @Test
    void whatIsOnNoPartOfTheMapIsNotDrawn() {
        assertThat(outlines.point(45.5, -73.6)).isEmpty();
    }

    @Test
    void aPartOfTheCountryIsSeenWithoutTheRest() {
        Window reunion = Window.around(List.of(outlines.of("974")));

        assertThat(outlines.all().values().stream().filter(reunion::shows))
                .extracting(Outline::name)
                .containsExactly("La Réunion");
    }

    private static List<String[]> towns() throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(COMMUNES)), UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(";", -1))
                    .filter(line -> line[2].equals("commune") && line[8].equals("commune"))
                    .filter(line -> Integer.parseInt(line[5]) > 5_000)
                    .toList();
        }
    }
}
