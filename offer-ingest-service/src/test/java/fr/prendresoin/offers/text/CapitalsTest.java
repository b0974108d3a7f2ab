package fr.prendresoin.offers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    private static final Map<String, String> SPELLINGS = Map.of("infirmiere", "infirmière", "lyon", "Lyon");

    @ParameterizedTest
    @CsvSource({
        "AIDE SOIGNANTE DE NUIT H/F, Aide soignante de nuit H/F",
        "INFIRMIERE DE (H/F) - LYON, Infirmière DE (H/F) - Lyon",
        "INFIRMIERE DE NUIT EN EHPAD, Infirmière de nuit en EHPAD",
        "AS DE NUIT H/F, AS de nuit H/F",
        "IDE, IDE",
        "Aide-soignant en EHPAD (H/F), Aide-soignant en EHPAD (H/F)",
        "aide-soignant h/f, Aide-soignant H/F",
        "ÉDUCATEUR SPÉCIALISÉ F/H, Éducateur spécialisé F/H"
    })
    void titlesSpeakCalmly(String shouted, String calm) {
        assertThat(Capitals.soften(shouted, word -> SPELLINGS.getOrDefault(Fold.words(word), word)))
                .isEqualTo(calm);
    }
}
