package fr.prendresoin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// What was measured of an endpoint, round by round. Every figure is the median of its rounds, so that one of them may
/// meet a slow moment of the machine.
final class Rounds {

    private final List<Sample> gateway = new ArrayList<>();
    private final List<Sample> straight = new ArrayList<>();

    /// Adds a round of an endpoint that asks nothing of those behind it.
    void add(Sample throughGateway) {
        gateway.add(throughGateway);
    }

    void add(Sample throughGateway, Sample behind) {
        gateway.add(throughGateway);
        straight.add(behind);
    }

    double gateway(double quantile) {
        return median(
                gateway.stream().mapToDouble(round -> round.quantile(quantile)).toArray());
    }

    OptionalDouble straight(double quantile) {
        return straight.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(median(straight.stream()
                        .mapToDouble(round -> round.quantile(quantile))
                        .toArray()));
    }

    /// The gateway's part of the two is larger by this. Each round is compared with itself.
    OptionalDouble ratio(double quantile) {
        return straight.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(median(IntStream.range(0, gateway.size())
                        .mapToDouble(round -> gateway.get(round).quantile(quantile)
                                / straight.get(round).quantile(quantile))
                        .toArray()));
    }

    private static double median(double[] values) {
        return Sample.of(values).quantile(0.5);
    }
}
