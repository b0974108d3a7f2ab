package fr.prendresoin.search.formations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.formations.FormationState.Certification;
import fr.prendresoin.search.formations.FormationState.Expired;
import fr.prendresoin.search.reference.CatalogueFiles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// With the diplomas that the catalogue ships.
class RegistrationsTest {

    private static final Registrations REGISTRATIONS = new Registrations(CatalogueFiles.read());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "RNCP35830, 2025-09-01, RNCP40692",
        "RNCP492, 2024-08-31, RNCP39643",
        "RNCP28048, , RNCP38565",
        "RNCP8940, 2025-01-01, ",
        "RNCP34861, 2024-01-01, "
    })
    void anExpiredCodeIsToldWithTheOneThatReplacesIt(
            String code, @Nullable LocalDate lastDay, @Nullable String replacedBy) {
        assertThat(expired(code, TODAY)).isEqualTo(new Expired(lastDay, replacedBy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RNCP40692", "RNCP40743", "RNCP1", "118562"})
    void aCodeInForceOrUnknownIsNotToldAsExpired(String code) {
        assertThat(expired(code, TODAY)).isNull();
    }

    @Test
    void aCodeExpiresAfterItsLastDayAndReplacesNothingFromThenOn() {
        LocalDate lastDay = LocalDate.parse("2029-09-01");

        assertThat(expired("RNCP40743", lastDay)).isNull();
        assertThat(expired("RNCP35832", lastDay)).isEqualTo(new Expired(LocalDate.parse("2025-09-01"), "RNCP40743"));
        assertThat(expired("RNCP40743", lastDay.plusDays(1))).isEqualTo(new Expired(lastDay, null));
        assertThat(expired("RNCP35832", lastDay.plusDays(1)))
                .isEqualTo(new Expired(LocalDate.parse("2025-09-01"), null));
    }

    @Test
    void whatAnEventWouldSayOfItIsPassedOver() {
        var claimed = new Certification("RNCP", "RNCP40692", "DEAS", new Expired(TODAY, "RNCP9"));

        assertThat(REGISTRATIONS.on(TODAY, List.of(claimed)))
                .containsExactly(new Certification("RNCP", "RNCP40692", "DEAS", null));
    }

    private static @Nullable Expired expired(String code, LocalDate today) {
        return REGISTRATIONS
                .on(today, List.of(new Certification("RNCP", code, null, null)))
                .getFirst()
                .expired();
    }
}
