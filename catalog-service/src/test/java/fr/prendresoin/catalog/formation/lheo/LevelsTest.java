package fr.prendresoin.catalog.formation.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {

    @ParameterizedTest
    @CsvSource({"4, 3", "5, 4", "6, 5", "7, 6", "8, 7", "13, 3", "14, 4", "15, 5", "16, 6", "17, 7", "18, 8"})
    void bothListsGiveTheLevelOfTheNationalFramework(String code, int level) {
        assertThat(Levels.of(code)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "11", "12", "19", "IV", ""})
    void noneIsSaidOrOneBelow(String code) {
        assertThat(Levels.of(code)).isNull();
        assertThat(Levels.of(null)).isNull();
    }
}
