package fr.prendresoin.platform.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractedTest {

    @ParameterizedTest
    @CsvSource({
        "Lyon, de Lyon",
        "Aubusson, d’Aubusson",
        "Évry, d’Évry",
        "Îles, d’Îles",
        "Œuilly, d’Œuilly",
        "Yvetot, d’Yvetot",
        "avril, d’avril",
        "mars, de mars",
        "Le Mans, du Mans",
        "Les Abymes, des Abymes",
        "La Rochelle, de La Rochelle",
        "L’Haÿ-les-Roses, de L’Haÿ-les-Roses",
        "Lesparre-Médoc, de Lesparre-Médoc",
        "Leuville-sur-Orge, de Leuville-sur-Orge",
        "Hyères, d’Hyères",
        "Hénin-Beaumont, d’Hénin-Beaumont",
        "Honfleur, de Honfleur",
        "Haguenau, de Haguenau"
    })
    void deIsContractedAndElided(String name, String written) {
        assertThat(Contracted.de(name)).isEqualTo(written);
    }
}
