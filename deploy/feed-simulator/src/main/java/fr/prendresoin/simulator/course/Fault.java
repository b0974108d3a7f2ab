package fr.prendresoin.simulator.course;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import java.util.EnumSet;
import java.util.Set;

/// What is wrong with real files, each with the share of courses that have it.
public enum Fault {
    /// Days or months of sessions are 00.
    PARTIAL_DATES(0.08),
    /// Dates of registration are 00000000.
    UNKNOWN_DATES(0.10),
    /// Every session is of the past.
    PERISHED(0.12),
    /// A session is of the past, and its extras say so.
    PERISHED_FLAG(0.05),
    /// Texts are HTML, escaped.
    ESCAPED_HTML(0.55),
    /// Texts are HTML, escaped twice.
    ESCAPED_TWICE(0.04),
    /// « - » stands for nothing.
    DASH(0.40),
    /// Elements that are there and empty.
    EMPTY_ELEMENTS(0.20),
    /// Addresses of the web have no scheme.
    BARE_URL(0.45),
    /// Coordinates are in the extras.
    GEO_IN_EXTRAS(0.30),
    /// There are none.
    NO_GEO(0.10),
    /// The région is one of before 2016.
    OLD_REGION(0.25),
    /// The commune has no code of its own, only a postal code and a name in capitals.
    NO_COMMUNE_CODE(0.35),
    /// Levels are of the list of before 2019.
    OLD_LEVELS(0.50),
    /// The title shouts.
    CAPITALS(0.12),
    /// The text holds somebody's phone number and e-mail address.
    CONTACT_IN_TEXT(0.03),
    /// The record is a flat one, of an index.
    FLAT(0.12),
    /// The course is about something else altogether.
    OUT_OF_PERIMETER(0.02),
    /// There is no title.
    NO_TITLE(0.001),
    /// There is no number.
    NO_NUMBER(0.0005),
    /// The number is that of the course before.
    DUPLICATE(0.001),
    /// The record is larger than any course.
    TOO_LARGE(0.00005);

    private final double share;

    Fault(double share) {
        this.share = share;
    }

    public double share() {
        return share;
    }

    static Set<Fault> of(long seed, int course) {
        var draw = Draw.of(seed, course, Aspect.DEFECT);
        var faults = EnumSet.noneOf(Fault.class);
        for (Fault fault : values()) {
            if (draw.chance(fault.share)) {
                faults.add(fault);
            }
        }
        return faults;
    }
}
