package fr.prendresoin.website.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What visitors are told of personal data is what the register says.
class PersonalDataTest extends RunningSite {

    private static final Path REGISTER = Path.of("../docs/personal-data.md");
    private static final int HOW_LONG = 4;

    private static final Pattern TIME = Pattern.compile("(a|\\d+) (year|day|hour|minute)s?\\b");
    private static final Pattern FRENCH_TIME = Pattern.compile("(?U)\\b(un|\\d+) (ans?|jours?|heures?|minutes?)\\b");
    private static final Pattern TOLD = Pattern.compile("<dt>Combien de temps</dt><dd>(.*?)</dd>");

    private static final Map<String, String> UNITS =
            Map.of("year", "an", "day", "jour", "hour", "heure", "minute", "minute");

    @Test
    void thePageTellsTheTimesOfTheRegisterAndNoOthers() throws Exception {
        String register;
        try (Stream<String> lines = Files.lines(REGISTER)) {
            register = lines.filter(line -> line.startsWith("| "))
                    .map(line -> line.split("\\|", -1)[HOW_LONG])
                    .collect(Collectors.joining("\n"));
        }
        String told = TOLD.matcher(get("/donnees-personnelles").body().replace('\u00a0', ' '))
                .results()
                .map(fact -> fact.group(1))
                .collect(Collectors.joining("\n"));

        assertThat(FRENCH_TIME.matcher(told).results().map(time -> count(time.group(1)) + " " + one(time.group(2))))
                .containsAll(times(register))
                .isSubsetOf(times(register));
    }

    @Test
    void theCookiesOfTheRegisterAreNamed() throws Exception {
        String register = Files.readString(REGISTER);
        String page = get("/donnees-personnelles").body();

        assertThat(Pattern.compile("\\| cookie `(\\w+)`").matcher(register).results())
                .hasSize(3)
                .allSatisfy(cookie -> assertThat(page).contains("«\u00a0" + cookie.group(1) + "\u00a0»"));
    }

    private static Set<String> times(String register) {
        return TIME.matcher(register)
                .results()
                .map(time -> count(time.group(1)) + " " + UNITS.get(time.group(2)))
                .collect(Collectors.toSet());
    }

    private static String count(String number) {
        return number.equals("a") || number.equals("un") ? "1" : number;
    }

    private static String one(String unit) {
        return unit.replaceFirst("s$", "");
    }
}
