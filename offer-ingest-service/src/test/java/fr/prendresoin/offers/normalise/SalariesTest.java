package fr.prendresoin.offers.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalariesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mensuel de 1950.0 Euros à 2200.0 Euros sur 12 mois    | 195000 | 220000 | month | high
            Mensuel de 1950.00 Euros sur 12 mois                  | 195000 | 195000 | month | high
            Mensuel de 1950,00 Euros à 2200,00 Euros sur 12.0 mois| 195000 | 220000 | month | high
            Mensuel de 1950.0 Euros à 2200.0 Euros sur 13 mois    | 195000 | 220000 | month | high
            Annuel de 24000.0 Euros à 30000.0 Euros sur 12 mois   | 200000 | 250000 | year  | high
            Annuel de 26 400,00 Euros                             | 220000 | 220000 | year  | high
            Horaire de 12.02 Euros                                | 182303 | 182303 | hour  | high
            Horaire de 11,98 Euros à 13 Euros sur 12 mois         | 181697 | 197167 | hour  | high
            Horaire de 13.5 Euros sur 12.0 mois                   | 204750 | 204750 | hour  | high
            Mensuel de 2200.0 Euros à 1950.0 Euros                | 195000 | 220000 | month | medium
            Mensuel de 24000.0 Euros à 26000.0 Euros sur 12.0 mois| 200000 | 216667 | year  | medium
            12 e de l'heure                                       | 182000 | 182000 | hour  | medium
            De 1900 à 2100 euros par mois                         | 190000 | 210000 | month | medium
            """)
    void aPlausibleAmountIsReadAsFullTimeAMonth(String label, int min, int max, String period, String confidence) {
        Offer.Salary salary = pay(label, null).salary();

        assertThat(salary).isEqualTo(new Offer.Salary(min, max, period, confidence, label, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mensuel de 11,88 Euros",
                "Annuel de 12,00 à 28,00",
                "Annuel de",
                "Annuel de 1800.0 Euros",
                "Annuel de 11.00 Euros",
                "Annuel de 35.0 Euros",
                "Horaire de 12.31 Euros à 1895.88 Euros sur 12 mois",
                "Mensuel de 1600,00 Euros \ufffd 1800,00 Euros",
                "Mensuel de 900.0 Euros",
                "Mensuel de 2000.0 Euros à 14000.0 Euros",
                "Horaire de 1850 Euros",
                "1 800,00 €",
                "selon CCN51"
            })
    void anImplausibleAmountIsNeverShownAsAFact(String label) {
        assertThat(pay(label, "Selon convention collective"))
                .isEqualTo(new Salaries.Pay(null, "Selon convention collective"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mensuel de 11,88 Euros",
                "Annuel de",
                "Annuel de 35.0 Euros",
                "Horaire de 12.31 Euros à 1895.88 Euros sur 12 mois",
                "35 € par an"
            })
    void anImplausibleAmountIsNotShownAsTheSourcesWordsEither(String label) {
        assertThat(pay(label, null)).isEqualTo(new Salaries.Pay(null, null));
    }

    @Test
    void withoutAnAmountTheSourcesWordsRemain() {
        assertThat(pay(null, "À négocier")).isEqualTo(new Salaries.Pay(null, "À négocier"));
        assertThat(pay("selon CCN51", null)).isEqualTo(new Salaries.Pay(null, "selon CCN51"));
        assertThat(new OfferJson().offer().salary()).isNull();
        assertThat(new OfferJson().offer().salaryNote()).isNull();
    }

    @Test
    void whatComesWithThePayIsToldOnce() {
        Offer offer = new OfferJson()
                .with(
                        "salaire",
                        Map.of(
                                "complement1", "Mutuelle",
                                "complement2", " Prime de\u00a0vacances ",
                                "listeComplements",
                                        List.of(Map.of("code", "1", "libelle", "Mutuelle"), Map.of("code", "2"))))
                .offer();

        assertThat(offer.benefits()).containsExactly("Mutuelle", "Prime de vacances");
        assertThat(new OfferJson().offer().benefits()).isNull();
    }

    @Test
    void thePayOfHalfAWeekIsToldForTheWhole() {
        Offer offer = new OfferJson()
                .with("salaire", Map.of("libelle", "Mensuel de 950.0 Euros sur 12 mois"))
                .with("dureeTravailLibelle", "17H30/semaine\nTravail en journée")
                .offer();

        assertThat(offer.salary())
                .isEqualTo(new Offer.Salary(
                        190000, 190000, "month", "medium", "Mensuel de 950.0 Euros sur 12 mois", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mensuel de 1700.0 Euros sur 12 mois | 28H/semaine Travail en journée  | 212500 | medium
            Mensuel de 1900.0 Euros sur 12 mois | 28H/semaine Travail en journée  | 190000 | medium
            Mensuel de 1900.0 Euros sur 12 mois | Temps partiel                   | 190000 | medium
            Annuel de 20400.0 Euros sur 12 mois | 28H/semaine                     | 212500 | medium
            Mensuel de 1900.0 Euros sur 12 mois | 35H/semaine Travail en journée  | 190000 | high
            Horaire de 13.0 Euros sur 12 mois   | 28H/semaine Travail en journée  | 197167 | high
            """)
    void thePayOfPartOfAWeekIsNotShownAsThatOfTheWhole(String label, String time, int monthly, String confidence) {
        Offer.Salary salary = Objects.requireNonNull(new OfferJson()
                .with("salaire", Map.of("libelle", label))
                .with("dureeTravailLibelle", time)
                .offer()
                .salary());

        assertThat(salary.minMonthlyCents()).isEqualTo(monthly);
        assertThat(salary.confidence()).isEqualTo(confidence);
    }

    private static Salaries.Pay pay(@Nullable String label, @Nullable String comment) {
        var pay = new java.util.HashMap<String, @Nullable String>();
        pay.put("libelle", label);
        pay.put("commentaire", comment);
        Offer offer = new OfferJson().with("salaire", pay).offer();
        return new Salaries.Pay(offer.salary(), offer.salaryNote());
    }
}
