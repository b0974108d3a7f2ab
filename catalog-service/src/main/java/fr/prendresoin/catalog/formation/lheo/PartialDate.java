package fr.prendresoin.catalog.formation.lheo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of which the day, or the month too, may be unknown: `20170900` is some day of September.
///
/// @param precision `day`, `month` or `year`
public record PartialDate(LocalDate first, LocalDate last, String precision) {

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    /// Beyond them a date only says that there is none, such as `99991231`.
    private static final int EARLIEST = 1970;

    private static final int LATEST = 2100;

    /// Null for what is no date, or an unknown one: `00000000`.
    public static @Nullable PartialDate of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher compact = COMPACT.matcher(text.strip());
        if (compact.matches()) {
            return of(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        Matcher french = FRENCH.matcher(text.strip());
        return french.matches() ? of(number(french, 3), number(french, 2), number(french, 1)) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable PartialDate of(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST || month > 12) {
            return null;
        }
        if (month == 0) {
            return new PartialDate(
                    Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth(), "year");
        }
        try {
            LocalDate whole = LocalDate.of(year, month, day);
            return new PartialDate(whole, whole, "day");
        } catch (DateTimeException noSuchDay) {
            var some = YearMonth.of(year, month);
            return new PartialDate(some.atDay(1), some.atEndOfMonth(), "month");
        }
    }
}
