package fr.prendresoin.website.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchTest {

    @Test
    void thousandsAreSetApartByASpaceThatDoesNotBreak() {
        assertThat(French.number(118_200)).isEqualTo("118\u202F200");
        assertThat(French.kilometres(12.44)).isEqualTo("12,4\u00A0km");
        assertThat(French.kilometres(20)).isEqualTo("20\u00A0km");
        assertThat(French.euros(182_350)).isEqualTo("1\u202F824\u00A0€");
        assertThat(French.percent(0.256)).isEqualTo("26\u00A0%");
    }

    @Test
    void thePluralBeginsAtTwo() {
        assertThat(French.count(0, "offre", "offres")).isEqualTo("0\u00A0offre");
        assertThat(French.count(1, "offre", "offres")).isEqualTo("1\u00A0offre");
        assertThat(French.count(2, "offre", "offres")).isEqualTo("2\u00A0offres");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinal() {
        assertThat(French.day(LocalDate.of(2027, 4, 1))).isEqualTo("1er avril 2027");
        assertThat(French.day(LocalDate.of(2027, 4, 11))).isEqualTo("11 avril 2027");
        assertThat(French.month(LocalDate.of(2027, 8, 1))).isEqualTo("août 2027");
    }

    @Test
    void daysAreThoseOfFrance() {
        assertThat(French.day(Instant.parse("2026-11-21T23:30:00Z"))).isEqualTo("22 novembre 2026");
    }

    @Test
    void theHourIsToldWithItsDay() {
        assertThat(French.time(Instant.parse("2026-11-21T08:05:00Z"))).isEqualTo("21 novembre 2026 à 9\u00A0h\u00A005");
    }

    @Test
    void theFirstRankIsAnOrdinalOfItsOwn() {
        assertThat(French.rank(1)).isEqualTo("1er");
        assertThat(French.rank(21)).isEqualTo("21e");
    }

    @Test
    void theLastOfAListComesAfterEt() {
        assertThat(French.list(List.of("Lyon", "Rennes", "Brest"))).isEqualTo("Lyon, Rennes et Brest");
        assertThat(French.list(List.of("Lyon"))).isEqualTo("Lyon");
        assertThat(French.list(List.of())).isEmpty();
    }

    @Test
    void deIsContractedAndElided() {
        assertThat(List.of("Lyon", "Évry", "Le Mans", "Les Ulis", "La Rochelle", "Lesparre", "avril").stream()
                        .map(French::of))
                .containsExactly(
                        "de Lyon", "d’Évry", "du Mans", "des Ulis", "de La Rochelle", "de Lesparre", "d’avril");
    }

    @Test
    void aTextIsCutBetweenWords() {
        assertThat(French.beginning("Un poste de nuit", 12)).isEqualTo("Un poste de…");
        assertThat(French.beginning("Court", 12)).isEqualTo("Court");
        assertThat(French.beginning("Anticonstitutionnellement", 12)).isEqualTo("Anticonstit…");
    }

    @Test
    void aNameBecomesAPartOfAnAddress() {
        assertThat(French.slug("L’Haÿ-les-Roses")).isEqualTo("l-hay-les-roses");
        assertThat(French.slug("Œuilly")).isEqualTo("oeuilly");
    }
}
