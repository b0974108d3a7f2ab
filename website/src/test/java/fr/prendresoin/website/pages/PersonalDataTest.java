package fr.prendresoin.website.pages;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What visitors are told of personal data is what the register says.
class PersonalDataTest extends RunningSite {

    private static final Path REGISTER = Path.of("../docs/personal-data.md");
    private static final int WHERE = 1;
    private static final int HOW_LONG = 4;

    private static final Pattern TIME = Pattern.compile("(a|\\d+) (year|day|hour|minute)s?\\b");
    private static final Pattern FRENCH_TIME = Pattern.compile("(?iU)\\b(un|\\d+) (ans?|jours?|heures?|minutes?)\\b");
    private static final Pattern TOLD =
            Pattern.compile("(?s)<h3>([^<]*)</h3>(?:(?!<h3>).)*?<dt>Combien de temps</dt><dd>(.*?)</dd>");

    /// How each heading with a time begins, and the rows of the register that it is about, in the order of its words.
    private static final Map<String, List<String>> ROWS = Map.ofEntries(
            Map.entry("Votre choix d’affichage", List.of("`affichage`")),
            Map.entry("Votre adresse", List.of("memory of the gateway")),
            Map.entry("Ce que vous signalez", List.of("`reports`")),
            Map.entry("Les offres telles que leur source", List.of("`offers.raw.v1`", ".offers.raw.v1.dlt`")),
            Map.entry(
                    "Les offres, les formations et les événements",
                    List.of("`offers.offer.v1`", "`catalog.formation.v1`", "`events.event.v1`", "`outbox`")),
            Map.entry("La décision prise", List.of("`decisions`")),
            Map.entry("La référence", List.of("`deliveries.examples`", "`formation-runs.examples`")),
            Map.entry("La connexion", List.of("`login`")),
            Map.entry("La session", List.of("`session`")));

    private static final Map<String, String> UNITS =
            Map.of("year", "an", "day", "jour", "hour", "heure", "minute", "minute");

    @Test
    void underEachHeadingThePageTellsTheTimesOfItsRowsInTheRegister() throws Exception {
        Map<String, List<String>> register = register();
        Map<String, List<String>> expected = new HashMap<>();
        ROWS.forEach((heading, rows) -> expected.put(
                heading,
                rows.stream()
                        .flatMap(row -> only(row, register).stream())
                        .distinct()
                        .toList()));

        assertThat(told()).isEqualTo(expected);
    }

    @Test
    void everyTimeOfTheRegisterIsToldUnderAHeading() throws Exception {
        assertThat(register().keySet())
                .allSatisfy(row ->
                        assertThat(ROWS.values().stream().flatMap(List::stream)).anyMatch(row::contains));
    }

    @Test
    void theCookiesOfTheRegisterAreNamed() throws Exception {
        String register = Files.readString(REGISTER);
        String page = get("/donnees-personnelles").body();

        assertThat(Pattern.compile("\\| cookie `(\\w+)`").matcher(register).results())
                .hasSize(3)
                .allSatisfy(cookie -> assertThat(page).contains("«\u00a0" + cookie.group(1) + "\u00a0»"));
    }

    /// What each row is about that has times, and these, in the words of the page.
    private static Map<String, List<String>> register() throws IOException {
        try (Stream<String> lines = Files.lines(REGISTER)) {
            return lines.filter(line -> line.startsWith("| "))
                    .map(line -> line.split("\\|", -1))
                    .filter(row -> TIME.matcher(row[HOW_LONG]).find())
                    .collect(toMap(row -> row[WHERE], row -> times(row[HOW_LONG])));
        }
    }

    private static List<String> only(String where, Map<String, List<String>> register) {
        List<String> rows =
                register.keySet().stream().filter(row -> row.contains(where)).toList();
        assertThat(rows).as(where).hasSize(1);
        return Objects.requireNonNull(register.get(rows.getFirst()));
    }

    /// The times of the page, by the headings that have some.
    private Map<String, List<String>> told() throws Exception {
        return TOLD.matcher(get("/donnees-personnelles").body().replace('\u00a0', ' '))
                .results()
                .filter(fact -> FRENCH_TIME.matcher(fact.group(2)).find())
                .collect(toMap(fact -> known(fact.group(1)), fact -> frenchTimes(fact.group(2))));
    }

    private static String known(String heading) {
        return ROWS.keySet().stream().filter(heading::startsWith).findAny().orElse(heading);
    }

    private static List<String> times(String words) {
        return TIME.matcher(words)
                .results()
                .map(time -> count(time.group(1)) + " " + UNITS.get(time.group(2)))
                .toList();
    }

    private static List<String> frenchTimes(String words) {
        return FRENCH_TIME
                .matcher(words)
                .results()
                .map(time -> count(time.group(1)) + " " + one(time.group(2)))
                .toList();
    }

    private static String count(String number) {
        return number.equals("a") || number.equalsIgnoreCase("un") ? "1" : number;
    }

    private static String one(String unit) {
        return unit.replaceFirst("s$", "");
    }
}
