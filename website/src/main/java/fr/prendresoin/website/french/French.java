package fr.prendresoin.website.french;

import fr.prendresoin.platform.french.Contracted;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes values as French does.
public final class French {

    public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";
    private static final DecimalFormatSymbols SYMBOLS = symbols();
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00A0h\u00A0'mm", Locale.FRENCH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    private French() {}

    /// `118 200`.
    public static String number(long number) {
        return decimals("#,##0", (double) number);
    }

    /// `12,5`, without decimals that say nothing.
    public static String number(double number) {
        return decimals("#,##0.#", number);
    }

    /// `1 offre`, `118 200 offres`, `0 offre`: in French the plural begins at two.
    public static String count(long number, String one, String many) {
        return number(number) + NO_BREAK + plural(number, one, many);
    }

    public static String plural(long number, String one, String many) {
        return Math.abs(number) < 2 ? one : many;
    }

    /// `1er`, `2e`.
    public static String rank(int rank) {
        return rank == 1 ? "1er" : number(rank) + "e";
    }

    /// `1er avril 2027`.
    public static String day(LocalDate day) {
        String text = DAY.format(day);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /// `avril 2027`.
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    public static LocalDate today() {
        return LocalDate.now(FRANCE);
    }

    /// `de mars`, `d’avril`, `du Mans`, `des Ulis`.
    public static String of(String name) {
        return Contracted.de(name);
    }

    public static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, FRANCE));
    }

    /// `1er avril 2027 à 9 h 05`.
    public static String time(Instant instant) {
        return day(instant) + " à " + TIME.format(instant.atZone(FRANCE));
    }

    /// `1 823 €`, of cents.
    public static String euros(long cents) {
        return number(Math.round(cents / 100.0)) + NO_BREAK + "€";
    }

    /// `1 900 à 2 150 €`, of cents.
    public static String euros(long fromCents, long toCents) {
        return fromCents == toCents ? euros(fromCents) : number(Math.round(fromCents / 100.0)) + " à " + euros(toCents);
    }

    /// `12,4 km`.
    public static String kilometres(double distance) {
        return number(distance) + NO_BREAK + "km";
    }

    /// `45 %`, of a share between 0 and 1.
    public static String percent(double share) {
        return number(Math.round(share * 100)) + NO_BREAK + "%";
    }

    /// `Lyon, Rennes et Brest`.
    public static String list(List<String> words) {
        return list(words, "et");
    }

    public static String list(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
    }

    /// `à Lyon`, `au Havre`, `aux Ulis`.
    public static String at(String town) {
        return Contracted.at(town);
    }

    /// The first letter in capitals.
    public static String sentence(@Nullable String text) {
        return text == null || text.isEmpty()
                ? ""
                : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    /// The same within a sentence: its first letter small.
    public static String clause(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
    }

    /// The beginning of a text, cut between two words.
    public static String beginning(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int end = text.lastIndexOf(' ', letters - 1);
        return text.substring(0, end < letters / 2 ? letters - 1 : end).stripTrailing() + "…";
    }

    /// What an address says of a name: `saint-etienne`.
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("æ", "ae")
                .toLowerCase(Locale.FRENCH);
        return NOT_SLUG.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }

    private static String decimals(String pattern, double number) {
        return new DecimalFormat(pattern, SYMBOLS).format(number);
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator(NARROW_NO_BREAK.charAt(0));
        return symbols;
    }
}
