package fr.prendresoin.catalog.formation.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "20181204, 2018-12-04, 2018-12-04, day",
        "2018-12-04, 2018-12-04, 2018-12-04, day",
        "2018-12-04T08:00:00, 2018-12-04, 2018-12-04, day",
        "04/12/2018, 2018-12-04, 2018-12-04, day",
        "20170900, 2017-09-01, 2017-09-30, month",
        "20240200, 2024-02-01, 2024-02-29, month",
        "20170000, 2017-01-01, 2017-12-31, year"
    })
    void whatIsKnownOfADateIsKept(String text, String first, String last, String precision) {
        PartialDate date = Objects.requireNonNull(PartialDate.of(text));
        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @Test
    void aDayThatNoMonthHasLeavesTheMonth() {
        assertThat(PartialDate.of("20170931")).isEqualTo(PartialDate.of("20170900"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "99991231", "20171301", "01012018x", "bientôt", "2018", "", "18991231"})
    void whatIsNoDateIsNone(String text) {
        assertThat(PartialDate.of(text)).isNull();
        assertThat(PartialDate.of(null)).isNull();
    }
}
