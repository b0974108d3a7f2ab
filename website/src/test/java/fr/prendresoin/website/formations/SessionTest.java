package fr.prendresoin.website.formations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate START = LocalDate.of(2027, 4, 1);
    private static final LocalDate END = LocalDate.of(2028, 2, 12);

    @Test
    void daysAreToldWhenTheyAreKnown() {
        assertThat(fixed(START, END, "day").dates(TODAY)).isEqualTo("Du 1er avril 2027 au 12 février 2028");
        assertThat(fixed(START, null, "day").dates(TODAY)).isEqualTo("Le 1er avril 2027");
        assertThat(fixed(START, END, "day").brief()).isEqualTo("Prochaine session : 1er avril 2027");
    }

    @Test
    void noMoreOfADateIsToldThanIsKnown() {
        assertThat(fixed(START, END, "month").dates(TODAY)).isEqualTo("D’avril 2027 à février 2028");
        assertThat(fixed(START, null, "month").dates(TODAY)).isEqualTo("En avril 2027");
        assertThat(fixed(START, END, "year").dates(TODAY)).isEqualTo("De 2027 à 2028");
        assertThat(fixed(START, START, "year").dates(TODAY)).isEqualTo("En 2027");
        assertThat(fixed(START, END, "year").brief()).isEqualTo("Prochaine session : 2027");
        assertThat(fixed(START, END, "month").isoStart()).isEqualTo("2027-04");
        assertThat(fixed(START, END, "year").isoEnd()).isEqualTo("2028");
        assertThat(fixed(null, null, null).dates(TODAY)).isEqualTo("Dates à confirmer");
    }

    @Test
    void whoMayJoinAtAnyTimeIsToldUntilWhen() {
        assertThat(permanent(TODAY.minusYears(1), END, "day").dates(TODAY))
                .isEqualTo("Entrée à tout moment, jusqu’au 12 février 2028");
        assertThat(permanent(TODAY.minusYears(1), END, "month").dates(TODAY))
                .isEqualTo("Entrée à tout moment, jusqu’en février 2028");
        assertThat(permanent(null, null, null).dates(TODAY)).isEqualTo("Entrée à tout moment");
        assertThat(permanent(START, END, "month").dates(TODAY))
                .isEqualTo("Entrée à tout moment, à partir d’avril 2027");
        assertThat(permanent(START, END, "day").brief()).isEqualTo("Entrée à tout moment");
    }

    @Test
    void oneIsToldWhenToRegister() {
        assertThat(registering(LocalDate.of(2026, 12, 23), START).registration(TODAY))
                .isEqualTo("Inscriptions du 23 décembre 2026 au 1er avril 2027");
        assertThat(registering(null, START).registration(TODAY)).isEqualTo("Inscriptions jusqu’au 1er avril 2027");
        assertThat(registering(START, null).registration(TODAY)).isEqualTo("Inscriptions à partir du 1er avril 2027");
        assertThat(registering(null, null).registration(TODAY)).isNull();
    }

    @Test
    void registrationsThatEndTodayAreStillOpen() {
        assertThat(registering(null, TODAY).registration(TODAY)).isEqualTo("Inscriptions jusqu’au 22 novembre 2026");
        assertThat(registering(null, TODAY.minusDays(1)).registration(TODAY))
                .isEqualTo("Les inscriptions étaient annoncées jusqu’au 21 novembre 2026 : demandez s’il reste des"
                        + " places");
    }

    private static Session fixed(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String precision) {
        return new Session(start, end, precision, null, null, null, null, "fixed-dates", end);
    }

    private static Session permanent(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String precision) {
        return new Session(start, end, precision, null, null, null, null, "permanent", end);
    }

    private static Session registering(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Session(START, END, "day", from, until, null, null, "fixed-dates", START);
    }
}
