package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Working time: « 35H/semaine Travail en journée », « Temps partiel - 17H30 », « 24H Horaires irréguliers ».
final class WorkingTimes {

    private static final Pattern HOURS = Pattern.compile("\\b(\\d{1,3})(?:[.,](\\d{1,2}))? ?[hH](\\d{2})?(?![a-zA-Z])");
    private static final double WEEKS_A_MONTH = 52.0 / 12;
    private static final double FULL_TIME = 35;
    private static final double MOST_HOURS = 60;

    /// A schedule and the folded words that tell it.
    private record Schedule(String name, List<String> words) {}

    private static final List<Schedule> SCHEDULES = List.of(
            new Schedule("day", List.of("journee", "horaires normaux", "de jour")),
            new Schedule("night", List.of("nuit")),
            new Schedule("weekend", List.of("samedi", "dimanche", "week end", "weekend")),
            new Schedule("holidays", List.of("ferie")),
            new Schedule("shifts", List.of("2x8", "3x8", "5x8", "travail poste", "roulement", "alterne")),
            new Schedule("irregular", List.of("irregulier", "variable")),
            new Schedule("split", List.of("fractionne", "coupure", "coupe")),
            new Schedule("twelve-hours", List.of("12 heures", "12 h ", "12h")));

    private WorkingTimes() {}

    static Offer.@Nullable WorkingTime of(SourceOffer offer) {
        String label = Clean.line(offer.dureeTravailLibelle());
        String converted = Clean.line(offer.dureeTravailLibelleConverti());
        List<String> schedules = schedules(label, offer.contexteTravail());
        if (label == null && converted == null && schedules.isEmpty()) {
            return null;
        }
        Double hours = label == null ? null : weeklyHours(label);
        return new Offer.WorkingTime(
                kind(converted, label, hours), hours, label == null ? converted : label, schedules);
    }

    private static @Nullable Double weeklyHours(String label) {
        Matcher written = HOURS.matcher(label);
        if (!written.find()) {
            return null;
        }
        double hours = Integer.parseInt(written.group(1));
        if (written.group(3) != null) {
            int rest = Integer.parseInt(written.group(3));
            // « 151H67 » is hundredths, not minutes.
            hours += rest / (rest < 60 ? 60.0 : 100.0);
        } else if (written.group(2) != null) {
            hours += Double.parseDouble("0." + written.group(2));
        }
        if (label.regionMatches(true, written.end(), "/mois", 0, 5) || hours > 100) {
            hours /= WEEKS_A_MONTH;
        }
        double rounded = Math.round(hours * 100) / 100.0;
        return rounded > 0 && rounded <= MOST_HOURS ? rounded : null;
    }

    private static @Nullable String kind(@Nullable String converted, @Nullable String label, @Nullable Double hours) {
        String words = Fold.words((converted == null ? "" : converted) + " " + (label == null ? "" : label));
        if (words.contains("temps partiel")) {
            return "part";
        }
        if (words.contains("temps plein")) {
            return "full";
        }
        if (hours == null) {
            return null;
        }
        return hours >= FULL_TIME ? "full" : "part";
    }

    private static List<String> schedules(@Nullable String label, SourceOffer.@Nullable Context context) {
        var text = new StringBuilder(label == null ? "" : label);
        if (context != null && context.horaires() != null) {
            context.horaires().forEach(horaire -> text.append(' ').append(horaire));
        }
        if (text.isEmpty()) {
            return List.of();
        }
        String words = Fold.words(text.toString()) + " ";
        var found = new ArrayList<String>(2);
        for (Schedule schedule : SCHEDULES) {
            if (schedule.words().stream().anyMatch(words::contains)) {
                found.add(schedule.name());
            }
        }
        return found;
    }
}
