package fr.prendresoin.catalog.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PopulationCentreTest {

    private static final TerritoryFiles SHIPPED = TerritoryFiles.read();

    @ParameterizedTest
    @MethodSource("territories")
    void liesAmongItsCommunes(List<Commune> communes) {
        PopulationCentre centre = PopulationCentre.of(communes);

        assertThat(centre.latitude())
                .isBetween(
                        communes.stream().mapToDouble(Commune::latitude).min().orElseThrow(),
                        communes.stream().mapToDouble(Commune::latitude).max().orElseThrow());
        assertThat(centre.longitude())
                .isBetween(
                        communes.stream().mapToDouble(Commune::longitude).min().orElseThrow(),
                        communes.stream().mapToDouble(Commune::longitude).max().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "75, 48.86, 2.34",
        "69, 45.77, 4.82",
        "2A, 41.86, 8.87",
        // On the coast, with Cayenne: most communes are far from it, and hold few people.
        "973, 5.00, -52.96",
        "974, -21.09, 55.47",
        "976, -12.80, 45.18"
    })
    void isWhereThePeopleOfADepartmentLive(String code, double latitude, double longitude) {
        assertIsNear(latitude, longitude, PopulationCentre.of(communes(code)));
    }

    @ParameterizedTest
    @CsvSource({"11, 48.84, 2.36", "84, 45.63, 4.88", "94, 42.21, 9.12", "06, -12.80, 45.18"})
    void isWhereThePeopleOfARegionLive(String code, double latitude, double longitude) {
        Region region = SHIPPED.regions().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertIsNear(latitude, longitude, PopulationCentre.of(communes(region)));
    }

    @Test
    void communeCountsAsOftenAsItHasInhabitants() {
        assertThat(centre(commune(300, 10, -4), commune(100, 20, 4), commune(0, 90, 90)))
                .isEqualTo(new PopulationCentre(12.5, -2));
    }

    @Test
    void arrondissementsAreCountedInTheirCommune() {
        assertThat(centre(commune(100, 10, 20), new Commune("", "", "arrondissement", List.of(), 50, 0, 0, "")))
                .isEqualTo(new PopulationCentre(10, 20));
    }

    @Test
    void whereNobodyLivesEveryCommuneCountsOnce() {
        assertThat(centre(commune(0, 10, 20), commune(0, 20, 40))).isEqualTo(new PopulationCentre(15, 30));
    }

    @Test
    void territoryWithoutCommunesHasNoCentre() {
        assertThatThrownBy(PopulationCentreTest::centre).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Named<List<Commune>>> territories() {
        return Stream.concat(
                SHIPPED.departments().stream().map(department -> Named.of(department.name(), department.communes())),
                SHIPPED.regions().stream().map(region -> Named.of(region.name(), communes(region))));
    }

    private static List<Commune> communes(Region region) {
        return region.departments().stream()
                .flatMap(code -> communes(code).stream())
                .toList();
    }

    private static List<Commune> communes(String department) {
        return SHIPPED.departments().stream()
                .filter(candidate -> candidate.code().equals(department))
                .findFirst()
                .orElseThrow()
                .communes();
    }

    private static PopulationCentre centre(Commune... communes) {
        return PopulationCentre.of(Arrays.asList(communes));
    }

    private static Commune commune(int population, double latitude, double longitude) {
        return new Commune("", "", "commune", List.of(), population, latitude, longitude, "");
    }

    private static void assertIsNear(double latitude, double longitude, PopulationCentre centre) {
        assertThat(centre.latitude()).isCloseTo(latitude, within(0.01));
        assertThat(centre.longitude()).isCloseTo(longitude, within(0.01));
    }
}
