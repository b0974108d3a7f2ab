package fr.prendresoin.offers.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenReportsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    @Test
    void reportsAreCountedByReason() {
        OpenReports reports = OpenReports.none("ft-1", MONDAY)
                .with(new Report(Reason.FILLED, null), MONDAY)
                .with(new Report(Reason.FILLED, "Poste pourvu"), TUESDAY)
                .with(new Report(Reason.ASKS_FOR_MONEY, null), TUESDAY);

        assertThat(reports.total()).isEqualTo(3);
        assertThat(reports.reasons()).isEqualTo(Map.of("filled", 2, "asks-for-money", 1));
        assertThat(reports.comments()).hasSize(1);
        assertThat(reports.firstAt()).isEqualTo(MONDAY);
        assertThat(reports.lastAt()).isEqualTo(TUESDAY);
        assertThat(OpenReports.of(reports.toDocument())).isEqualTo(reports);
    }

    @Test
    void afterTheFirstCommentsTheOthersAreOnlyCounted() {
        OpenReports reports = OpenReports.none("ft-1", MONDAY);
        for (int i = 0; i < 1_000; i++) {
            reports = reports.with(new Report(Reason.OTHER, "n° " + i), MONDAY);
        }

        assertThat(reports.total()).isEqualTo(1_000);
        assertThat(reports.comments()).hasSize(20);
        assertThat(reports.comments().getLast().text()).isEqualTo("n° 19");
    }
}
