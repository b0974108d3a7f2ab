package fr.prendresoin.search.landings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.cells.Tile;
import fr.prendresoin.search.reference.CatalogueFiles;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final String LYON = tile(45.74846, 4.84671);
    private static final String VILLEURBANNE = tile(45.7667, 4.8833);
    private static final String LILLE = tile(50.63, 3.07);

    private final Towns towns = new Towns(CatalogueFiles.read().territories().communes());
    private final Tally tally = new Tally(towns);

    @Test
    void aThingOfSeveralPlacesCountsOnceWhereSeveralAreNear() {
        tally.add("aide-soignant", "course", LYON, 1);
        tally.add("aide-soignant", "course", VILLEURBANNE, 1);
        tally.add("aide-soignant", "course", LILLE, 1);
        tally.add("aide-soignant", "another", VILLEURBANNE, 1);

        assertThat(counted("aide-soignant", "lyon-69")).isEqualTo(2);
        assertThat(counted("aide-soignant", "lille-59")).isOne();
    }

    @Test
    void thingsOfOnePlaceCountAsManyTimesAsThereAre() {
        tally.add("aide-soignant", "a", LYON, 7);
        tally.add("aide-soignant", "b", VILLEURBANNE, 2);
        tally.add("infirmier", "c", LYON, 1);

        assertThat(counted("aide-soignant", "lyon-69")).isEqualTo(9);
        assertThat(counted("infirmier", "lyon-69")).isOne();
        assertThat(counted("infirmier", "lille-59")).isZero();
    }

    private int counted(String metier, String town) {
        int[] counts = Objects.requireNonNull(tally.counts().get(metier), metier);
        return counts[Objects.requireNonNull(towns.find(town), town)];
    }

    private static String tile(double latitude, double longitude) {
        Tile tile = Tile.of(Tile.FINEST, latitude, longitude);
        return tile.zoom() + "/" + tile.x() + "/" + tile.y();
    }
}
