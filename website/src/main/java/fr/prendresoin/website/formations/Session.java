package fr.prendresoin.website.formations;

import fr.prendresoin.website.french.French;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One time that a course takes place.
///
/// @param startPrecision `day`, `month` or `year`: as much of its dates as is known
/// @param registrationEnd the last day on which one can register
/// @param recruitment `open`, `closed` or `suspended`
/// @param place the rank of its place among those of the course
/// @param entry `permanent` when one may join at any time
/// @param offeredUntil the last day on which it can be joined
public record Session(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String startPrecision,
        @Nullable LocalDate registrationStart,
        @Nullable LocalDate registrationEnd,
        @Nullable String recruitment,
        @Nullable Integer place,
        @Nullable String entry,
        @Nullable LocalDate offeredUntil) {

    private static final String ANY_TIME = "Entrée à tout moment";
    private static final String UNKNOWN = "Dates à confirmer";

    /// When it takes place, as exactly as is known.
    public String dates() {
        return dates(French.today());
    }

    String dates(LocalDate today) {
        if (!isPermanent()) {
            return start == null ? UNKNOWN : precision().span(start, end);
        }
        if (start != null && start.isAfter(today)) {
            return ANY_TIME + ", à partir " + precision().from(start);
        }
        return offeredUntil == null ? ANY_TIME : ANY_TIME + ", " + precision().until(offeredUntil);
    }

    /// The same in a word or two.
    public String brief() {
        if (isPermanent()) {
            return ANY_TIME;
        }
        return start == null ? UNKNOWN : "Prochaine session : " + precision().text(start);
    }

    /// How long one can register; null when nothing is said of it.
    public @Nullable String registration() {
        return registration(French.today());
    }

    @Nullable String registration(LocalDate today) {
        if (registrationEnd == null) {
            return registrationStart == null ? null : "Inscriptions à partir du " + French.day(registrationStart);
        }
        if (registrationEnd.isBefore(today)) {
            return "Les inscriptions étaient annoncées jusqu’au " + French.day(registrationEnd)
                    + " : demandez s’il reste des places";
        }
        return registrationStart == null
                ? "Inscriptions jusqu’au " + French.day(registrationEnd)
                : "Inscriptions du " + French.day(registrationStart) + " au " + French.day(registrationEnd);
    }

    /// What is known of its first day, for programs: `2027-01-12`, `2027-01`, `2027`.
    public @Nullable String isoStart() {
        return start == null ? null : precision().iso(start);
    }

    public @Nullable String isoEnd() {
        return end == null ? null : precision().iso(end);
    }

    private boolean isPermanent() {
        return "permanent".equals(entry);
    }

    private Precision precision() {
        return Precision.of(startPrecision);
    }
}
