package fr.prendresoin.bench;

import java.util.List;

/// Endpoints that have their turns one after the other, in each round, so that the machine is as fast for all.
///
/// @param behind what they are compared with
record Comparisons(String behind, List<Comparison> all) {

    void measure(int rounds, Report report) {
        long start = System.nanoTime();
        all.forEach(Comparison::warm);
        report.line("warm after %.0f s", seconds(start));
        for (int round = 0; round < rounds; round++) {
            all.forEach(Comparison::round);
        }
        report.line(
                "%d rounds of 1 and of 8 clients after %.0f s: medians of the rounds, in ms", rounds, seconds(start));
        report.compared(this);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
