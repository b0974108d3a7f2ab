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
        "ÉDUCATEUR SPÉCIALISÉ F/H, Éducateur spécialisé F/H",
        "INFIRMIER(e) DE NUIT EN EHPAD, Infirmier(e) de nuit en EHPAD",
        "AUXILIAIRE DE VIE 35h, Auxiliaire de vie 35h",
        "AIDE SOIGNANT H / F, Aide soignant H / F",
        "AIDE SOIGNANT HF, Aide soignant HF",
        "aide soignant (fh), Aide soignant (FH)",
        "aide soignant h / f de nuit, Aide soignant H / F de nuit",
        "IDE en EHPAD, IDE en EHPAD",
        "IDE - EHPAD Les Tilleuls, IDE - EHPAD Les Tilleuls"
    })
    void titlesSpeakCalmly(String shouted, String calm) {
        assertThat(Capitals.soften(shouted, word -> SPELLINGS.getOrDefault(Fold.words(word), word), null))
                .isEqualTo(calm);
    }

    @ParameterizedTest
    @CsvSource({
        "AIDE SOIGNANT POUR LE SOIR AU MANS, Le Mans, Aide soignant pour le soir au mans",
        "AIDE SOIGNANT - LE MANS, Le Mans, Aide soignant - Le Mans",
        "VEILLEUR LE JOUR SAINT-ETIENNE, Saint-Étienne, Veilleur le jour Saint-Étienne",
        "AUXILIAIRE DE VIE SAINT ETIENNE DE CUINES, Saint-Étienne, Auxiliaire de vie Saint-Étienne de cuines",
        "AIDE A DOMICILE L ISLE D ABEAU, L'Isle-d'Abeau, Aide a domicile L'Isle-d'Abeau"
    })
    void theNameOfThePlaceCountsAsAWhole(String shouted, String place, String calm) {
        assertThat(Capitals.soften(shouted, word -> word, place)).isEqualTo(calm);
    }
}
