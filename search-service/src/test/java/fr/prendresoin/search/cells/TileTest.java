package fr.prendresoin.search.cells;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.ReferenceSample.Commune;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileTest {

    private static final Offset<Double> A_FEW_CENTIMETRES = Offset.offset(4e-7);

    /// Paris, Saint-Denis (La Réunion), Pointe-à-Pitre.
    @ParameterizedTest
    @CsvSource({"48.8566, 2.3522, 12/2074/1409", "-20.8789, 55.4481, 4/10/8", "16.2411, -61.5331, 0/0/0"})
    void aPointLiesInTheTileThatMapsHaveThere(double latitude, double longitude, String name) {
        Tile tile = Tile.named(name);

        assertThat(Tile.of(tile.zoom(), latitude, longitude)).isEqualTo(tile);
    }

    @Test
    void theFinestTileIsWhereItsPointIs() {
        for (Commune commune : ReferenceSample.communes()) {
            Tile tile = Tile.of(Tile.FINEST, commune.latitude(), commune.longitude());

            assertThat(tile.latitude()).isCloseTo(commune.latitude(), A_FEW_CENTIMETRES);
            assertThat(tile.longitude()).isCloseTo(commune.longitude(), A_FEW_CENTIMETRES);
        }
    }
}
