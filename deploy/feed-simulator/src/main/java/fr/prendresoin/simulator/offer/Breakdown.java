package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.reference.Segment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/// How many offers each segment has in a feed of a given size: the press kit's, scaled by largest remainder.
public final class Breakdown {

    private static final int REFERENCE = 118_000;

    private Breakdown() {}

    public static Map<Segment, Integer> of(int offers) {
        var counts = new EnumMap<Segment, Integer>(Segment.class);
        for (var segment : Segment.values()) {
            var exact = (double) segment.share() * offers / REFERENCE;
            counts.put(segment, (int) (segment.insidePerimeter() ? Math.floor(exact) : Math.round(exact)));
        }
        var inside = Arrays.stream(Segment.values())
                .filter(Segment::insidePerimeter)
                .sorted(Comparator.comparingLong(segment -> -((long) segment.share() * offers % REFERENCE)))
                .toList();
        var missing = offers - inside.stream().mapToInt(counts::get).sum();
        inside.stream().limit(missing).forEach(segment -> counts.merge(segment, 1, Integer::sum));
        return counts;
    }
}
