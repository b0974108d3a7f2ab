package fr.prendresoin.website.offres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.offres.OfferCard.Experience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperiencesTest {

    @ParameterizedTest
    @CsvSource({
        "required, 1 An(s), 12, 1 an",
        "required, 2 An(s), 24, 2 ans",
        "required, 18 Mois, 18, 18 mois",
        "required, Expérience exigée de 6 Mois, 6, 6 mois",
        "desired, 1 An(s), 12, 1 an souhaité",
        "desired, 6 mois, 6, 6 mois souhaités",
        "required, 2 ans - en EHPAD, 24, 2 ans – en EHPAD",
        "required, Expérience exigée - 2 ans, 24, 2 ans",
    })
    void aLengthIsWrittenAsFrenchDoes(String requirement, String label, int months, String text) {
        assertThat(new Experience(requirement, label, months).text()).isEqualTo(text.replaceFirst(" ", "\u00a0"));
    }

    @ParameterizedTest
    @CsvSource({
        "none, Débutant accepté, , Débutant accepté",
        "none, Débutant accepté - 6 mois appréciés, 6, Débutant accepté - 6 mois appréciés",
        "required, Expérience exigée, , Expérience exigée",
        "required, 0 an, 0, 0 an",
    })
    void withoutALengthTheSourceSpeaks(String requirement, String label, Integer months, String text) {
        assertThat(new Experience(requirement, label, months).text()).isEqualTo(text);
    }

    @Test
    void ofWhatNobodySaysNothingIsSaid() {
        assertThat(new Experience("none", null, null).text()).isNull();
    }
}
