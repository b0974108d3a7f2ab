package fr.prendresoin.simulator.chance;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Choices drawn in proportion to their weights.
public final class Weighted<T> {

    private final List<T> choices;
    private final double[] cumulative;

    private Weighted(List<T> choices, double[] cumulative) {
        this.choices = choices;
        this.cumulative = cumulative;
    }

    public static <T> Weighted<T> of(Collection<T> choices, ToDoubleFunction<? super T> weight) {
        var list = List.copyOf(choices);
        var cumulative = new double[list.size()];
        var sum = 0.0;
        for (var i = 0; i < cumulative.length; i++) {
            sum += weight.applyAsDouble(list.get(i));
            cumulative[i] = sum;
        }
        return new Weighted<>(list, cumulative);
    }

    /// The choices are taken in their own order: that of a map may change from one run to the next.
    public static <T extends Comparable<T>> Weighted<T> of(Map<T, Integer> weights) {
        var sorted = new TreeMap<>(weights);
        return of(sorted.keySet(), choice -> sorted.getOrDefault(choice, 0));
    }

    public T draw(Draw draw) {
        var target = draw.unit() * cumulative[cumulative.length - 1];
        var found = Arrays.binarySearch(cumulative, target);
        return choices.get(found >= 0 ? Math.min(found + 1, cumulative.length - 1) : -found - 1);
    }
}
