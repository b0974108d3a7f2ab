package fr.prendresoin.platform.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchStemsTest {

    @ParameterizedTest
    @CsvSource({
        "infirmier, Infirmières",
        "aide-soignant, AIDES SOIGNANTES",
        "éducateur spécialisé, educatrices specialisees",
        "diplômé d’État, diplomee d'etat"
    })
    void gendersNumbersAccentsAndHyphensDoNotMatter(String one, String other) {
        assertThat(FrenchStems.of(one)).isEqualTo(FrenchStems.of(other));
    }

    @Test
    void everyWordHasItsStem() {
        assertThat(FrenchStems.of("Auxiliaire de puériculture")).hasSize(3);
        assertThat(FrenchStems.of("…")).isEmpty();
    }
}
