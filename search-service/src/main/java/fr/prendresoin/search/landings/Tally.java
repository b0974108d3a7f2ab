package fr.prendresoin.search.landings;

import fr.prendresoin.search.cells.Tile;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Counts things around towns while they come by, métier by métier. A thing in several places comes several times in a
/// row, and counts once for each town.
final class Tally {

    private final Towns towns;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, int[]> around = new HashMap<>();
    private final BitSet counted = new BitSet();
    private String last = "";

    Tally(Towns towns) {
        this.towns = towns;
    }

    /// @param thing which is counted once, of one métier
    /// @param tile where it is, or one of its places
    /// @param times how many such things are there
    void add(String metier, String thing, String tile, int times) {
        if (!thing.equals(last)) {
            last = thing;
            counted.clear();
        }
        int[] here = counts.computeIfAbsent(metier, _ -> new int[towns.size()]);
        for (int town : around(tile)) {
            if (!counted.get(town)) {
                counted.set(town);
                here[town] += times;
            }
        }
    }

    /// By métier: how many things each town has around it.
    Map<String, int[]> counts() {
        return counts;
    }

    /// Métiers share places.
    private int[] around(String tile) {
        return around.computeIfAbsent(tile, name -> {
            Tile place = Tile.named(name);
            return towns.around(place.latitude(), place.longitude());
        });
    }
}
