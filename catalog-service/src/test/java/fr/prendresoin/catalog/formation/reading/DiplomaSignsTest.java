package fr.prendresoin.catalog.formation.reading;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.formation.reading.DiplomaSigns.Diploma;
import fr.prendresoin.catalog.text.Folded;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiplomaSignsTest {

    private static final DiplomaSigns SIGNS = DiplomaSigns.read();

    @ParameterizedTest
    @CsvSource({
        "Diplôme d’État d’aide-soignant (DEAS), DEAS",
        "DEAS en apprentissage, DEAS",
        "Formation au diplôme d'Etat d'infirmier, DEI",
        "BTS économie sociale familiale, BTS-ESF",
        "CAP AEPE, CAP-AEPE",
        "Bac pro ASSP, BACPRO-ASSP",
        "CAFERUIS, CAFERUIS"
    })
    void aTitleNamesItsDiploma(String title, String code) {
        assertThat(SIGNS.of(List.of(), title)).map(Diploma::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Préparation au diplôme d’État d’aide-soignant",
                "Prépa concours DEAS",
                "VAE DEAS",
                "Module 1 du DEAES",
                "Idées pour l’animation",
                "Aide-soignant de nuit"
            })
    void whatOnlyLeadsUpToADiplomaIsNotIt(String title) {
        assertThat(SIGNS.of(List.of(), title)).isEmpty();
    }

    @Test
    void theCodeOfTheRegisterDecidesThePresentOneAndThoseBefore() {
        assertThat(SIGNS.of(List.of("RNCP1", "RNCP35830"), "Soin"))
                .map(Diploma::code)
                .contains("DEAS");
        assertThat(SIGNS.of(List.of("RNCP40743"), "Diplôme d’État d’aide-soignant"))
                .map(Diploma::code)
                .contains("DEAP");
    }

    /// Readers of the diplomas could not tell such a code from one in force.
    @Test
    void aCodeThatRecognisesACourseIsTheOneInForceOrToldAsTheFormerOne() {
        Map<String, List<String>> told = new ReferenceFile("diplomas.json")
                .tree().values().stream()
                        .collect(toMap(
                                diploma -> diploma.path("code").asString(),
                                diploma -> Stream.of("code", "formerCode")
                                        .map(field ->
                                                diploma.path("rncp").path(field).asString(""))
                                        .toList()));

        assertThat(SIGNS.all())
                .allSatisfy(diploma ->
                        assertThat(told.get(diploma.code())).as(diploma.code()).containsAll(diploma.rncp()));
    }

    @Test
    void everySignIsOfOneDiplomaAndLeadsToKnownMetiers() {
        List<Diploma> all = SIGNS.all();
        assertThat(all)
                .extracting(Diploma::code)
                .containsExactlyInAnyOrderElementsOf(Readings.DIPLOMAS.stream()
                        .map(fr.prendresoin.catalog.diploma.Diploma::code)
                        .toList());
        assertThat(all.stream().flatMap(diploma -> diploma.rncp().stream())).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(diploma -> diploma.titles().stream()))
                .doesNotHaveDuplicates()
                .allMatch(title -> Folded.of(title).text().equals(title));
        assertThat(all.stream().flatMap(diploma -> diploma.metiers().stream()))
                .allMatch(slug -> !Readings.METIERS.familiesOf(slug).isEmpty());
    }
}
