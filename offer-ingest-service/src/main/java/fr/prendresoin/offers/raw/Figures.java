package fr.prendresoin.offers.raw;

import java.util.Map;
import java.util.TreeMap;

/// What became of the records received: the conservation law says that nothing else can.
///
/// @param withdrawn offers that a received record took off, such as one that is now out of the perimeter
public record Figures(
        long received,
        long published,
        long amended,
        long unchanged,
        Map<String, Long> rejected,
        Map<String, Long> withdrawn) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, Map.of(), Map.of());

    public long rejections() {
        return sum(rejected);
    }

    public long pending() {
        return received - published - amended - unchanged - rejections();
    }

    public Figures plus(Figures other) {
        return new Figures(
                received + other.received,
                published + other.published,
                amended + other.amended,
                unchanged + other.unchanged,
                sums(rejected, other.rejected),
                sums(withdrawn, other.withdrawn));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> sums(Map<String, Long> some, Map<String, Long> others) {
        var sums = new TreeMap<>(some);
        others.forEach((reason, count) -> sums.merge(reason, count, Long::sum));
        return sums;
    }
}
