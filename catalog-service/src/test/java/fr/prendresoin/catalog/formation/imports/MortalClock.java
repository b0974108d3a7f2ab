package fr.prendresoin.catalog.formation.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of a process that may die whenever it looks at it.
final class MortalClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    /// From the last of so many readings on, there is no process any more.
    void dieAfter(int readings) {
        left.set(readings);
    }

    void revive() {
        left.set(Integer.MAX_VALUE);
    }

    void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        if (left.getAndUpdate(readings -> Math.max(readings - 1, 0)) == 0) {
            throw new Killed();
        }
        return now.updateAndGet(instant -> instant.plusMillis(1));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    static final class Killed extends Error {}
}
