package fr.prendresoin.search.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.CatalogueFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of `phrases.txt`, over the whole reference data.
class PhrasesTest {

    private static final Understanding UNDERSTANDING = new Understanding(CatalogueFiles.read());

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void aPhraseIsUnderstood(String typed, String criteria, String words) {
        Reading reading = UNDERSTANDING.read(typed);

        assertThat(criteria(reading)).isEqualTo(criteria(criteria));
        assertThat(String.join(" ", reading.words())).isEqualTo(words);
    }

    static Stream<Arguments> phrases() throws IOException {
        try (InputStream in = PhrasesTest.class.getResourceAsStream("/understanding/phrases.txt")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return lines.stream()
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> Arguments.of(cells[0].strip(), cells[1].strip(), cells[2].strip()));
        }
    }

    private static Map<String, String> criteria(String expected) {
        return Arrays.stream(expected.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> criteria(Reading reading) {
        Map<String, String> criteria = new TreeMap<>();
        for (Criterion criterion : Criterion.removable().values()) {
            String codes = switch (criterion) {
                case METIER ->
                    listed(reading.works().stream().map(work -> work.slug() == null ? work.rome() : work.slug()));
                case PLACE -> place(reading.whereabouts());
                default -> listed(reading.codes(criterion).stream());
            };
            if (!codes.isEmpty()) {
                criteria.put(criterion.parameter(), codes);
            }
        }
        return criteria;
    }

    private static String place(@Nullable Whereabouts whereabouts) {
        if (whereabouts == null) {
            return "";
        }
        Place place = whereabouts.place();
        String kind = switch (place.kind()) {
            case COMMUNE -> "";
            case DEPARTMENT -> "D";
            case REGION -> "R";
        };
        return listed(place.codes().stream().map(code -> kind + code));
    }

    private static String listed(Stream<String> values) {
        return values.sorted().collect(joining(","));
    }
}
