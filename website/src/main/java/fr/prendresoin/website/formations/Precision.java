package fr.prendresoin.website.formations;

import fr.prendresoin.website.french.French;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How much of a date is known: no more of it is told.
enum Precision {
    DAY,
    MONTH,
    YEAR;

    static Precision of(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "year" -> YEAR;
            case "month" -> MONTH;
            default -> DAY;
        };
    }

    String text(LocalDate date) {
        return switch (this) {
            case DAY -> French.day(date);
            case MONTH -> French.month(date);
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    /// `du 12 janvier 2027`, `d’avril 2027`, `de 2027`.
    String from(LocalDate date) {
        return this == DAY ? "du " + text(date) : French.of(text(date));
    }

    /// `Le 12 janvier 2027`, `Du 12 janvier 2027 au 5 mars 2027`, `En avril 2027`, `De 2027 à 2028`.
    String span(LocalDate start, @Nullable LocalDate end) {
        if (end == null || text(end).equals(text(start))) {
            return (this == DAY ? "Le " : "En ") + text(start);
        }
        return French.sentence(from(start)) + (this == DAY ? " au " : " à ") + text(end);
    }

    /// `jusqu’au 5 mars 2027`, `jusqu’en mars 2027`.
    String until(LocalDate date) {
        return (this == DAY ? "jusqu’au " : "jusqu’en ") + text(date);
    }

    /// `2027-01-12`, `2027-01`, `2027`.
    String iso(LocalDate date) {
        String day = date.toString();
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
