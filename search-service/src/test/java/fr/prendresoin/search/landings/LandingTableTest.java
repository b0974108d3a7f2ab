package fr.prendresoin.search.landings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.CatalogueFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LandingTableTest {

    private static final Towns TOWNS =
            new Towns(CatalogueFiles.read().territories().communes());

    private final int[] offers = new int[TOWNS.size()];

    @Test
    void neighboursAreTheNearestTownsThatHaveAPage() {
        around("lyon-69", 9);
        around("villeurbanne-69", 9);
        around("bron-69", 9);
        around("venissieux-69", 2);
        around("marseille-13", 9);

        assertThat(near("lyon-69")).containsExactly("villeurbanne-69", "bron-69");
        assertThat(near("marseille-13")).isEmpty();
    }

    private List<String> near(String slug) {
        var table = new LandingTable(Instant.EPOCH, TOWNS, Map.of("aide-soignant", offers), Map.of());
        Landing landing = table.of("aide-soignant", slug).orElseThrow();
        return table.near("aide-soignant", landing).stream().map(Landing::slug).toList();
    }

    private void around(String slug, int count) {
        offers[Objects.requireNonNull(TOWNS.find(slug), slug)] = count;
    }
}
