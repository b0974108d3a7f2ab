package fr.prendresoin.simulator.course;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates as LHÉO writes them.
final class Dates {

    static final String UNKNOWN = "00000000";

    private Dates() {}

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    static String month(LocalDate day) {
        return day(day).substring(0, 6) + "00";
    }

    static String year(LocalDate day) {
        return day(day).substring(0, 4) + "0000";
    }
}
