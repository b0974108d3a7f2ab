package fr.prendresoin.simulator.api;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// So many calls a second for each client: a bucket that fills steadily.
final class RateLimiter {

    private static final double NANOS = 1e9;

    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new HashMap<>();

    private int perSecond;

    RateLimiter(int perSecond, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /// @param remaining calls left at once
    /// @param perSecond 0 when there is no limit
    record Decision(boolean allowed, int remaining, int perSecond) {}

    private record Bucket(double calls, long at) {}

    synchronized Decision take(String client) {
        if (perSecond == 0) {
            return new Decision(true, 0, 0);
        }
        var now = nanoTime.getAsLong();
        var bucket = buckets.getOrDefault(client, new Bucket(perSecond, now));
        var calls = Math.min(perSecond, bucket.calls() + (now - bucket.at()) / NANOS * perSecond);
        var allowed = calls >= 1;
        var left = allowed ? calls - 1 : calls;
        buckets.put(client, new Bucket(left, now));
        return new Decision(allowed, (int) left, perSecond);
    }

    synchronized void limit(int newPerSecond) {
        perSecond = newPerSecond;
        buckets.clear();
    }

    synchronized int limit() {
        return perSecond;
    }
}
