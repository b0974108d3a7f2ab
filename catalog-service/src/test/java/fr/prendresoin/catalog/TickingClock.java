package fr.prendresoin.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock whose every reading is a millisecond later, and which may stop working: whoever reads it then fails there.
final class TickingClock extends Clock {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private int readings = Integer.MAX_VALUE;

    void stopAfter(int more) {
        readings = more;
    }

    @Override
    public synchronized Instant instant() {
        if (readings-- == 0) {
            throw new Stopped();
        }
        now = now.plusMillis(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    static final class Stopped extends RuntimeException {}
}
