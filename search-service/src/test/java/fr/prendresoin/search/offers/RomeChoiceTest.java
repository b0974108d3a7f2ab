package fr.prendresoin.search.offers;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.RomeCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RomeChoiceTest {

    private static final Map<String, RomeCode> DIRECTORY = Stream.of(
                    code("K1302", "K1302", "auxiliaire-vie-sociale"),
                    code("K1306", "K1302", "accompagnant-educatif-social"),
                    code("K1311", "K1302", null))
            .collect(toMap(RomeCode::code, Function.identity()));

    @Test
    void anOldCodeFindsThoseThatWereSplitFromIt() {
        assertThat(filter("K1302")).contains("K1302", "K1306", "K1311");
    }

    @Test
    void aNewCodeFindsTheOldOneWhereItIsOfItsMetierOrOfNone() {
        assertThat(filter("K1306"))
                .contains("{\"terms\":{\"offer.rome.code\":[\"K1302\"]}}", "accompagnant-educatif-social", "must_not")
                .doesNotContain("K1311");
    }

    @Test
    void manyCodesOfOneMetierAreFewClauses() {
        Map<String, RomeCode> directory = IntStream.range(0, 400)
                .mapToObj(number -> code("K%04d".formatted(number), "J%04d".formatted(number / 2), "infirmier"))
                .collect(toMap(RomeCode::code, Function.identity()));

        String filter = RomeChoice.of(List.copyOf(directory.keySet()), directory)
                .filter()
                .toString();

        assertThat(filter.split("\"terms?\":\\{", -1)).hasSize(5);
        assertThat(filter).contains("J0000", "J0199", "{\"term\":{\"offer.metier\":\"infirmier\"}}");
    }

    @Test
    void anUnknownCodeIsLookedForAndTold() {
        RomeChoice choice = RomeChoice.of(List.of("K9999"), DIRECTORY);

        assertThat(choice.filter().toString()).isEqualTo("{\"terms\":{\"offer.rome.code\":[\"K9999\"]}}");
        assertThat(choice.unknown()).containsExactly("K9999");
    }

    private static String filter(String code) {
        return RomeChoice.of(List.of(code), DIRECTORY).filter().toString();
    }

    private static RomeCode code(String code, String parent, @Nullable String metier) {
        return new RomeCode(code, code, parent, true, metier, null, List.of());
    }
}
