package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Draw;

/// When offers were created and updated, before the reference instant: most are recent, office hours count more, and
/// partners' batches come at night.
final class Calendar {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final long reference;

    Calendar(long reference) {
        this.reference = reference;
    }

    long creation(Draw draw) {
        var unit = draw.unit();
        var ageDays = unit < 0.62 ? draw.unit() * 14 : unit < 0.94 ? 14 + draw.unit() * 31 : 45 + draw.unit() * 120;
        var day = (reference - (long) (ageDays * DAY)) / DAY * DAY;
        var at = day + timeOfDay(draw);
        return at < reference ? at : at - DAY;
    }

    private static long timeOfDay(Draw draw) {
        var unit = draw.unit();
        if (unit < 0.68) {
            return 7 * HOUR + (long) (draw.unit() * 11 * HOUR);
        }
        return unit < 0.9 ? 2 * HOUR + (long) (draw.unit() * 2 * HOUR) : (long) (draw.unit() * DAY);
    }

    long minutesAfter(long creation, Draw draw) {
        return Math.min(reference - 1, creation + draw.below((int) (20 * MINUTE)));
    }

    long daysAfter(long creation, Draw draw) {
        var later = creation + (long) (draw.unit() * 20 * DAY);
        return later < reference ? later : creation + (long) ((reference - creation) * draw.unit());
    }

    long update(long creation, Draw draw) {
        var unit = draw.unit();
        if (unit < 0.55) {
            return creation;
        }
        if (unit < 0.555) {
            return creation - (long) (draw.unit() * 3 * DAY);
        }
        return Math.min(reference - 1, creation + (long) (draw.unit() * 25 * DAY));
    }
}
