package fr.prendresoin.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.CatalogueFiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {

    private static final Understanding UNDERSTANDING = new Understanding(CatalogueFiles.read());

    @Test
    void homonymsAreOfferedTheLikeliestFirst() {
        assertThat(alternatives("infirmier Saint-Denis")).startsWith("Saint-Denis");
        assertThat(UNDERSTANDING.read("infirmier Saint-Denis 93").whereabouts())
                .extracting(Whereabouts::place)
                .extracting(Place::codes)
                .isEqualTo(List.of("93066"));
        assertThat(alternatives("infirmier lyon ou villeurbanne")).containsExactly("Villeurbanne");
    }

    @Test
    void aPostalCodeIsTheArrondissementAndItsTownIsOffered() {
        assertThat(UNDERSTANDING.read("lyon 69003").whereabouts())
                .extracting(Whereabouts::place)
                .extracting(Place::name)
                .isEqualTo("Lyon 3e Arrondissement");
        assertThat(alternatives("lyon 69003")).startsWith("Lyon");
    }

    @Test
    void severalDepartmentsAreShownByTheirNameInFrench() {
        assertThat(UNDERSTANDING.read("infirmier cote d azur").whereabouts())
                .extracting(Whereabouts::place)
                .extracting(Place::name)
                .isEqualTo("Côte d’Azur");
    }

    @Test
    void ofWhatIsOnlyRefusedAllTheOthersAreWanted() {
        Set<String> contracts = Set.of("CDI", "CDD", "MIS");

        assertThat(UNDERSTANDING.read("ni cdd ni intérim").wanted(Criterion.CONTRACT, contracts))
                .containsExactly("CDI");
        assertThat(UNDERSTANDING.read("cdi pas d’intérim").wanted(Criterion.CONTRACT, contracts))
                .containsExactly("CDI");
        assertThat(UNDERSTANDING.read("infirmier").wanted(Criterion.CONTRACT, contracts))
                .isEmpty();
    }

    @Test
    void whatPeopleCallAnEventIsNoPlaceAndNoNoise() {
        assertThat(UNDERSTANDING.read("réunion d’information aide-soignant").whereabouts())
                .isNull();
        assertThat(UNDERSTANDING.read("job dating lyon").words()).containsExactly("job", "dating");
        assertThat(UNDERSTANDING.read("événements à Lyon").codes(Criterion.KIND))
                .containsExactly("events");
    }

    @Test
    void everySpanIsWhereItsWordsStand() {
        String typed = "  Aide-soignante de nuit, à 20 km de Rodez (CDI)";

        Understood understood = Understood.of(UNDERSTANDING.read(typed), Set.of());

        assertThat(understood.spans())
                .extracting(Understood.Span::text)
                .containsExactly("Aide-soignante", "de nuit", "à 20 km", "de Rodez", "CDI")
                .allSatisfy(text -> assertThat(typed).contains(text));
        assertThat(understood.spans())
                .allSatisfy(span ->
                        assertThat(typed.substring(span.start(), span.end())).isEqualTo(span.text()));
    }

    @Test
    void whatIsTakenAwayIsAsIfItHadNotBeenTyped() {
        Reading reading =
                UNDERSTANDING.read("infirmier de nuit lyon cdi").without(Set.of(Criterion.PLACE, Criterion.HOURS));

        assertThat(reading.subject()).isEqualTo("infirmier");
        assertThat(reading.whereabouts()).isNull();
        assertThat(reading.codes(Criterion.CONTRACT)).containsExactly("CDI");
        assertThat(Understood.of(reading, Set.of()).spans())
                .extracting(Understood.Span::criterion)
                .containsExactly("metier", "contract");
    }

    @Test
    void whatAParameterDecidesIsNotToldButStillSearched() {
        Reading reading = UNDERSTANDING.read("infirmier lyon");

        assertThat(Understood.of(reading, Set.of(Criterion.METIER)).metier()).isNull();
        assertThat(reading.subject()).isEqualTo("infirmier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "infirmier à ly | infirmier à | ly",
                "aide soignante saint et | aide soignante | saint et",
                "aide soignante de nuit rod | aide soignante de nuit | rod"
            })
    void theLastWordsAreCompletedAfterWhatIsUnderstood(String typed, String head, String tail) {
        assertThat(UNDERSTANDING.endings(typed)).contains(new Ending(head + " ", tail));
    }

    @Test
    void wordsThatAreNotUnderstoodHaveNoEnding() {
        assertThat(UNDERSTANDING.endings("bonne ambiance ly")).isEmpty();
        assertThat(UNDERSTANDING.endings("ly")).isEmpty();
        assertThat(UNDERSTANDING.endings("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "()[]{}", "😀", "12345678901234567890", "'", "a", "(·e", "....", "2a", "«»"})
    void anythingMayBeTyped(String typed) {
        assertThat(UNDERSTANDING.read(typed).whereabouts() == null
                        || !UNDERSTANDING.read(typed).phrases().isEmpty())
                .isTrue();
    }

    private static List<String> alternatives(String typed) {
        Whereabouts whereabouts = UNDERSTANDING.read(typed).whereabouts();
        return whereabouts == null
                ? List.of()
                : whereabouts.alternatives().stream().map(Place::name).toList();
    }
}
