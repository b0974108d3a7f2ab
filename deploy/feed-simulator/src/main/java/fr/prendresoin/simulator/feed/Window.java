package fr.prendresoin.simulator.feed;

import fr.prendresoin.simulator.offer.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Slices of several domains, each newest first.
record Window(List<List<Offer>> slices) {

    Window filtered(Predicate<Offer> filter) {
        return new Window(slices.stream()
                .map(slice -> slice.stream().filter(filter).toList())
                .toList());
    }

    int total() {
        return slices.stream().mapToInt(List::size).sum();
    }

    /// The newest offers of all slices: only those are merged that a page can reach.
    List<Offer> newest(int wanted) {
        var newest = new ArrayList<Offer>(wanted);
        var positions = new int[slices.size()];
        while (newest.size() < wanted) {
            var best = -1;
            for (var i = 0; i < positions.length; i++) {
                if (positions[i] < slices.get(i).size() && (best < 0 || isNewer(i, best, positions))) {
                    best = i;
                }
            }
            if (best < 0) {
                return newest;
            }
            newest.add(slices.get(best).get(positions[best]++));
        }
        return newest;
    }

    private boolean isNewer(int slice, int other, int[] positions) {
        return Listing.NEWEST_FIRST.compare(
                        slices.get(slice).get(positions[slice]),
                        slices.get(other).get(positions[other]))
                < 0;
    }
}
