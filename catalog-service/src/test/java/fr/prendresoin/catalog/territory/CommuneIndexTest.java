package fr.prendresoin.catalog.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneIndexTest {

    private static final CommuneIndex INDEX =
            new CommuneIndex(TerritoryFiles.read().departments());

    @ParameterizedTest
    @CsvSource({
        "saint etienne, 42218",
        "ST-ETIENNE, 42218",
        "Saint‑Étienne, 42218",
        "lyon, 69123",
        "Paris, 75056",
        "paris 15, 75115",
        "l'haÿ les roses, 94038",
        "hay les roses, 94038",
        "mans, 72181",
        "Le Mans, 72181",
        "havre, 76351",
        "75015, 75115",
        "69383, 69383",
        "2a004, 2A004",
        "Cayenne, 97302",
        "bugey, 01004",
        "Y, 80829",
        "la rochelle, 17300"
    })
    void firstAnswerIsTheOneMeant(String typed, String code) {
        assertThat(codes(typed)).first().isEqualTo(code);
    }

    @Test
    void homonymsAreAllFoundTheLargestFirst() {
        List<LocatedCommune> found = INDEX.search("Saint-Denis");
        assertThat(found.stream()
                        .filter(located -> located.commune().name().equals("Saint-Denis"))
                        .map(located -> located.department().name()))
                .startsWith("La Réunion", "Seine-Saint-Denis")
                .contains("Aude");
    }

    @Test
    void beginningOfAPostalCodeFindsItsCommunes() {
        assertThat(INDEX.search("6900"))
                .isNotEmpty()
                .allMatch(
                        located -> located.commune().postalCodes().stream().anyMatch(code -> code.startsWith("6900")));
    }

    @Test
    void townIsFoundByEachOfItsCodes() {
        assertThat(INDEX.all())
                .filteredOn(located -> located.commune().population() > 20_000)
                .allSatisfy(located -> assertThat(located.codes())
                        .allSatisfy(code -> assertThat(INDEX.search(code)).contains(located)));
    }

    @Test
    void wordsWithoutLettersFindNothing() {
        assertThat(codes("---")).isEmpty();
        assertThat(codes("zzzz")).isEmpty();
        assertThat(codes("00000")).isEmpty();
    }

    private static List<String> codes(String typed) {
        return INDEX.search(typed).stream()
                .map(located -> located.commune().code())
                .toList();
    }
}
