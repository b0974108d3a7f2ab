package fr.prendresoin.bench;

import java.util.Arrays;
import java.util.Locale;

/// Durations in milliseconds, told by their quantiles.
final class Sample {

    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    static Sample of(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    double quantile(double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * (sorted.length - 1)))];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, max %.1f ms (n = %d)",
                quantile(0.5),
                quantile(0.99),
                quantile(1),
                sorted.length);
    }
}
