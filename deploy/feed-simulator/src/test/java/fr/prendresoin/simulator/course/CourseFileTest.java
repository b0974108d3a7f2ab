package fr.prendresoin.simulator.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prendresoin.simulator.reference.Geography;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Geography GEOGRAPHY = Geography.load();
    private static final String FILE = file(3_000, 2025);

    @Test
    void aFileIsWellFormedAndHoldsAsManyRecordsAsAskedFor() throws XMLStreamException {
        var reader = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(FILE.getBytes(UTF_8)));
        int records = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && Set.of("formation", "resume-offre").contains(reader.getLocalName())) {
                records++;
            }
        }
        assertThat(records).isEqualTo(3_000);
        assertThat(FILE).contains("<extra info=\"nb-resultat\">3000</extra>");
    }

    @Test
    void theSameSeedAndDayGiveTheSameFile() {
        assertThat(file(200, 7)).isEqualTo(file(200, 7)).isNotEqualTo(file(200, 8));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasItsShare(Fault fault) {
        int courses = 40_000;
        long with = IntStream.range(0, courses)
                .filter(course -> Fault.of(2025, course).contains(fault))
                .count();
        assertThat((double) with / courses).isCloseTo(fault.share(), within(0.01));
    }

    @Test
    void allRegionsAndNomenclaturesAndModalitiesAreThere() {
        var departements = found("<departement>([^<]+)</departement>");
        assertThat(departements).hasSizeGreaterThan(80);
        assertThat(departements.stream().map(code -> GEOGRAPHY.departement(code).regionCode()))
                .containsAll(GEOGRAPHY.regions().keySet());
        assertThat(found("<code-niveau-sortie>(\\d+)</code-niveau-sortie>"))
                .contains("4", "5", "6", "7", "13", "14", "15", "16");
        assertThat(found("<modalites-enseignement>(\\d)</modalites-enseignement>"))
                .containsExactlyInAnyOrder("0", "1", "2");
    }

    @Test
    void everyDiplomaHasCourses() {
        assertThat(found("<code-RNCP>(\\d+)</code-RNCP>")).hasSizeGreaterThan(30);
    }

    @Test
    void realisticFaultsAreInIt() {
        assertThat(FILE)
                .contains("00</debut>", "00000000", "&lt;p&gt;", "&amp;lt;p&amp;gt;", "<resultats-attendus>-<")
                .contains("session-perimee", "<code-FORMACODE></code-FORMACODE>", "<urlweb>www.");
    }

    private static Set<String> found(String pattern) {
        var found = new HashSet<String>();
        Pattern.compile(pattern).matcher(FILE).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String file(int courses, long seed) {
        try {
            var out = new ByteArrayOutputStream();
            CourseFile.write(out, courses, seed, DAY, GEOGRAPHY);
            return out.toString(UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
