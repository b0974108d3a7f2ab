package fr.prendresoin.catalog.formation.reading;

import static fr.prendresoin.catalog.formation.reading.Readings.formation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.Formation.Session;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {

    @Test
    void theyAreInTheOrderOfTheirStartsAndTheUndatedOnesLast() {
        assertThat(sessions(
                        "0", session("c", "00000000", ""), session("b", "20270901", ""), session("a", "20260901", "")))
                .extracting(Session::id)
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({
        // entry, start, end, last day on which one can join
        "0, 20260901, 20270630, 2026-09-01",
        "0, 20260900, 20270630, 2026-09-30",
        "0, 20260000, 20270630, 2026-12-31",
        "0, 00000000, 20270630, 2027-06-30",
        "0, 00000000, 00000000, ",
        "1, 20260901, 20270600, 2027-06-30",
        "1, 20260901, 99991231, ",
        "1, 20260901, 20250101, "
    })
    void theDayAfterWhichASessionIsPastIsKnownBeforehand(String entry, String start, String end, String until) {
        Session session = sessions(entry, session("1", start, end)).getFirst();
        assertThat(session.offeredUntil()).isEqualTo(until == null ? null : java.time.LocalDate.parse(until));
    }

    @Test
    void aSessionThatItsSourceCallsOverIsLeftOut() {
        assertThat(sessions(
                        "0",
                        session("1", "20270101", "")
                                .replace(
                                        "</session>",
                                        "<extras info=\"session\">"
                                                + "<extra info=\"session-perimee\">1</extra></extras></session>"),
                        session("2", "20270101", "")))
                .extracting(Session::id)
                .containsExactly("2");
    }

    @Test
    void everySessionHasAnIdOfItsOwn() {
        assertThat(sessions("0", session("2", "", ""), session("", "", ""), session("2", "", ""), session("", "", "")))
                .extracting(Session::id)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void sessionsOfSeveralActionsKnowTheirPlaces() {
        Formation formation = formation("<action>" + place("69383") + session("1", "20270101", "") + "</action><action>"
                + place("75117") + session("2", "20270201", "") + "</action><action>" + place("69383")
                + session("3", "20270301", "") + "</action><action><modalites-enseignement>2</modalites-enseignement>"
                + "<modalites-entrees-sorties>1</modalites-entrees-sorties>" + session("4", "20270401", "")
                + "</action>");
        assertThat(formation.places()).extracting(Formation.Place::commune).containsExactly("69383", "75117");
        assertThat(formation.sessions()).extracting(Session::place).containsExactly(0, 1, 0, null);
        assertThat(formation.entry()).isEqualTo("permanent");
        assertThat(formation.sessions()).extracting(Session::entry).endsWith("fixed-dates", "permanent");
    }

    private static List<Session> sessions(String entry, String... sessions) {
        return formation("<action><modalites-entrees-sorties>" + entry + "</modalites-entrees-sorties>"
                        + String.join("", sessions) + "</action>")
                .sessions();
    }

    private static String session(String number, String start, String end) {
        return "<session numero=\"" + number + "\"><periode><debut>" + start + "</debut><fin>" + end
                + "</fin></periode></session>";
    }

    private static String place(String commune) {
        return "<lieu-de-formation><coordonnees><adresse><code-INSEE-commune>" + commune
                + "</code-INSEE-commune></adresse></coordonnees></lieu-de-formation>";
    }
}
