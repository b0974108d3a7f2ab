package fr.prendresoin.search.landings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.CatalogueFiles;
import fr.prendresoin.search.reference.Commune;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TownsTest {

    private static final List<Commune> ALL =
            List.copyOf(CatalogueFiles.read().territories().communes());
    private static final Towns TOWNS = new Towns(ALL);

    @Test
    void townsAreTheWholeCommunesOverFiveThousandInhabitants() {
        assertThat(towns())
                .hasSize(2_251)
                .allMatch(town -> town.population() > 5_000)
                .allMatch(Commune::isWhole);
    }

    @Test
    void aTownIsFoundByItsCodeAndByItsName() {
        assertThat(found("69123").name()).isEqualTo("Lyon");
        assertThat(found("lyon-69")).isEqualTo(found("69123"));
        assertThat(found("saint-denis-93").code()).isEqualTo("93066");
        assertThat(found("saint-denis-974").code()).isEqualTo("97411");
        assertThat(found("l-hay-les-roses-94").name()).isEqualTo("L’Haÿ-les-Roses");
        assertThat(found("ajaccio-2a").name()).isEqualTo("Ajaccio");
        assertThat(TOWNS.find("lyon")).isNull();
        assertThat(TOWNS.find("69383")).isNull();
    }

    @Test
    void noTwoTownsShareAnAddress() {
        assertThat(towns())
                .extracting(Towns::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9-]+"));
    }

    @Test
    void theTownsAroundAPointAreThoseWithinTheirRadius() {
        var random = new Random(20);
        for (int i = 0; i < 2_000; i++) {
            Commune near = ALL.get(random.nextInt(ALL.size()));
            double latitude = near.latitude() + random.nextGaussian() / 10;
            double longitude = near.longitude() + random.nextGaussian() / 10;

            assertThat(TOWNS.around(latitude, longitude))
                    .as("%f %f", latitude, longitude)
                    .containsExactly(IntStream.range(0, TOWNS.size())
                            .filter(town -> TOWNS.commune(town).kilometresTo(latitude, longitude) <= Towns.RADIUS_KM)
                            .toArray());
        }
    }

    private static Commune found(String name) {
        return TOWNS.commune(Objects.requireNonNull(TOWNS.find(name), name));
    }

    private static Stream<Commune> towns() {
        return IntStream.range(0, TOWNS.size()).mapToObj(TOWNS::commune);
    }
}
