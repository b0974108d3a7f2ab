package fr.prendresoin.website.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the search counts by the tiles of a map, the fullest first.
record Cells(int zoom, List<Cell> cells) {

    /// A tile.
    ///
    /// @param commune around which to look for what is there
    record Cell(
            double lat, double lon, long count, @Nullable Town commune) {}

    record Town(String code, String name, String department) {

        String label() {
            return name + " (" + department + ")";
        }

        /// `Lyon 3e`.
        String shortName() {
            return name.replace(" Arrondissement", "");
        }
    }
}
