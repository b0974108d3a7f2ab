package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Fold;
import fr.prendresoin.offers.text.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pay, as gross euro cents a month for full time. Labels are typed by hand: an amount that cannot be one is never
/// shown as a fact, and an amount that is read otherwise than it is labelled is shown with less confidence.
final class Salaries {

    /// Nine tenths of the minimum wage of 2026, 1 823.03 €: some labels are older than the last rise.
    private static final long LEAST = 164_073;

    private static final long MINIMUM_WAGE = 182_303;
    private static final long MOST = 1_500_000;
    private static final double WIDEST_RANGE = 4;
    private static final double HOURS_A_MONTH = 35 * 52 / 12.0;

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?");
    private static final Pattern INSTALMENTS = Pattern.compile("\\bsur \\d+(?:[.,]\\d+)? ?mois");

    /// The salary, or what the source says in its place.
    record Pay(Offer.@Nullable Salary salary, @Nullable String note) {}

    private enum Period {
        HOUR("hour", HOURS_A_MONTH),
        MONTH("month", 1),
        YEAR("year", 1 / 12.0);

        final String code;
        final double perMonth;

        Period(String code, double perMonth) {
            this.code = code;
            this.perMonth = perMonth;
        }
    }

    private Salaries() {}

    static Pay of(SourceOffer offer, Offer.@Nullable WorkingTime workingTime) {
        SourceOffer.Pay pay = offer.salaire();
        if (pay == null) {
            return new Pay(null, null);
        }
        String label = Mask.contactsOrNull(Clean.line(pay.libelle()));
        String comment = Mask.contactsOrNull(Clean.line(pay.commentaire()));
        Offer.Salary salary = label == null ? null : read(label, comment, workingTime);
        if (salary != null) {
            return new Pay(salary, null);
        }
        return new Pay(null, comment == null && label != null && !isAmount(label) ? label : comment);
    }

    /// An amount that was not believed is not shown as the source's words either.
    private static boolean isAmount(String label) {
        return startsWithPeriod(label)
                || (period(Fold.words(label)) != null && !amounts(label).isEmpty());
    }

    /// What comes with the pay. The source says it up to twice.
    static @Nullable List<String> benefits(SourceOffer offer) {
        SourceOffer.Pay pay = offer.salaire();
        if (pay == null) {
            return null;
        }
        Stream<@Nullable String> listed = pay.listeComplements() == null
                ? Stream.empty()
                : pay.listeComplements().stream().filter(Objects::nonNull).map(SourceOffer.Complement::libelle);
        List<String> benefits = Stream.concat(Stream.of(pay.complement1(), pay.complement2()), listed)
                .map(benefit -> Mask.contactsOrNull(Clean.line(benefit)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return benefits.isEmpty() ? null : benefits;
    }

    private static Offer.@Nullable Salary read(
            String label, @Nullable String comment, Offer.@Nullable WorkingTime workingTime) {
        Period period = period(Fold.words(label));
        List<Double> amounts = amounts(INSTALMENTS.matcher(label).replaceAll(""));
        if (period == null || amounts.isEmpty() || amounts.size() > 2) {
            return null;
        }
        boolean labelled = startsWithPeriod(label);
        Range asLabelled = Range.of(amounts, period.perMonth);
        Range fullTime = atFullTime(amounts, period, workingTime);
        boolean belowMinimum = asLabelled.min() < MINIMUM_WAGE && fullTime != null && fullTime.isPlausible();
        if (asLabelled.isPlausible() && !belowMinimum) {
            boolean sure = labelled && !asLabelled.swapped() && !isPartOfAWeek(period, workingTime);
            return asLabelled.salary(period, sure ? "high" : "medium", label, comment);
        }
        // A year's pay under « Mensuel » is a common slip.
        Range asYear = Range.of(amounts, Period.YEAR.perMonth);
        if (period == Period.MONTH && asYear.isPlausible()) {
            return asYear.salary(Period.YEAR, "medium", label, comment);
        }
        return fullTime != null && fullTime.isPlausible() ? fullTime.salary(period, "medium", label, comment) : null;
    }

    /// The pay of part of a week, for the whole of it.
    private static @Nullable Range atFullTime(
            List<Double> amounts, Period period, Offer.@Nullable WorkingTime workingTime) {
        Double hours = workingTime == null ? null : workingTime.weeklyHours();
        if (period == Period.HOUR || hours == null || hours >= 35 || hours < 4) {
            return null;
        }
        return Range.of(amounts, period.perMonth * 35 / hours);
    }

    /// Whether the pay is that of the hours worked or that of a full time is not said then.
    private static boolean isPartOfAWeek(Period period, Offer.@Nullable WorkingTime workingTime) {
        if (period == Period.HOUR || workingTime == null) {
            return false;
        }
        Double hours = workingTime.weeklyHours();
        return "part".equals(workingTime.kind()) || (hours != null && hours < 35);
    }

    private static @Nullable Period period(String words) {
        if (words.startsWith("horaire")) {
            return Period.HOUR;
        }
        if (words.startsWith("mensuel")) {
            return Period.MONTH;
        }
        if (words.startsWith("annuel")) {
            return Period.YEAR;
        }
        if (words.contains("heure")) {
            return Period.HOUR;
        }
        if (words.contains("par mois")) {
            return Period.MONTH;
        }
        return words.contains("par an") ? Period.YEAR : null;
    }

    private static boolean startsWithPeriod(String label) {
        return label.startsWith("Horaire") || label.startsWith("Mensuel") || label.startsWith("Annuel");
    }

    private static List<Double> amounts(String label) {
        Matcher amount = AMOUNT.matcher(label);
        List<Double> amounts = new ArrayList<>(2);
        while (amount.find()) {
            amounts.add(Double.parseDouble(amount.group().replace(" ", "").replace(',', '.')));
        }
        return amounts;
    }

    private record Range(long min, long max, boolean swapped) {

        static Range of(List<Double> amounts, double perMonth) {
            long first = Math.round(amounts.getFirst() * perMonth * 100);
            long last = Math.round(amounts.getLast() * perMonth * 100);
            return new Range(Math.min(first, last), Math.max(first, last), first > last);
        }

        boolean isPlausible() {
            return min >= LEAST && max <= MOST && max <= min * WIDEST_RANGE;
        }

        Offer.Salary salary(Period period, String confidence, String label, @Nullable String comment) {
            return new Offer.Salary((int) min, (int) max, period.code, confidence, label, comment);
        }
    }
}
