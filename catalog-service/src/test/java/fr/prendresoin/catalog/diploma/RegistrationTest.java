package fr.prendresoin.catalog.diploma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RNCP1 | 2026-09-01 | 2026-08-31 | current   | En vigueur jusqu’au 1er septembre 2026.",
                "RNCP1 | 2026-09-01 | 2026-09-01 | current   | En vigueur jusqu’au 1er septembre 2026.",
                "RNCP1 | 2026-09-01 | 2026-09-02 | to-verify | son échéance du 1er septembre 2026 est passée.",
                "RNCP1 |            | 2026-09-02 | to-verify | son échéance n’est pas connue.",
                "      |            | 2026-09-02 | to-verify | aucun n’a été relevé."
            })
    void codeIsCurrentThroughItsLastKnownDay(
            @Nullable String code, @Nullable String until, LocalDate today, String status, String explanation) {
        Rncp told = Rncp.of(new Registration(code, until, null, null, null, null), today);
        assertThat(told.status()).isEqualTo(status);
        assertThat(told.explanation()).endsWith(explanation);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "2030-01-01"})
    void formerCodeIsNeverCurrent(LocalDate today) {
        Rncp told = Rncp.of(new Registration(null, null, "RNCP8940", "2025-01-01", null, null), today);
        assertThat(told.status()).isEqualTo("to-verify");
        assertThat(told.code()).isNull();
        assertThat(told.explanation()).endsWith("l’ancien, RNCP8940, est échu depuis le 1er janvier 2025.");
    }
}
