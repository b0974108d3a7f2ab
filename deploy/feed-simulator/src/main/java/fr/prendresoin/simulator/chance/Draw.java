package fr.prendresoin.simulator.chance;

import java.util.List;

/// A stream of draws (SplitMix64) named by the seed, a subject and an aspect of it, so that a change to one aspect of
/// the generator leaves every other aspect of the same feed as it was.
public final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    public static Draw of(long seed, long subject, Aspect aspect) {
        return of(seed, subject, aspect, 0);
    }

    public static Draw of(long seed, long subject, Aspect aspect, int turn) {
        var state = mixed(seed + GOLDEN);
        state = mixed(state ^ (subject * GOLDEN));
        return new Draw(mixed(state + aspect.name().hashCode() * 0x100000001B3L + turn * 0xD1B54A32D192ED03L));
    }

    public long next() {
        state += GOLDEN;
        return mixed(state);
    }

    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    public int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double probability) {
        return unit() < probability;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static long mixed(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
