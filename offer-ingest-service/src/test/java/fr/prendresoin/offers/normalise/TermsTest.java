package fr.prendresoin.offers.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contract, working time and experience.
class TermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CDI | CDI                                        | CDI | CDI |
            CDI | Contrat à durée indéterminée               | CDI | CDI |
            CDD | CDD - 6 Mois                               | CDD | CDD de 6 mois | 180
            CDD | Contrat à durée déterminée - 6 Mois        | CDD | CDD de 6 mois | 180
            CDD | CDD - 15 Jour(s)                           | CDD | CDD de 15 jours | 15
            MIS | Mission intérimaire - 31 Jour(s)           | MIS | Intérim de 31 jours | 31
            MIS | Intérim - 1 Jour(s)                        | MIS | Intérim de 1 jour | 1
            LIB | Emploi non salarié                         | LIB | Profession libérale |
            DDI | CDD insertion - 6 Mois                     | DDI | CDD d’insertion de 6 mois | 180
            ZZZ | Contrat à durée indéterminée               | CDI | CDI |
            ZZZ | Contrat nouveau                            | CDD | CDD |
            """)
    void bothWordingsOfAContractAreOne(String code, String label, String type, String shown, @Nullable Integer days) {
        Offer.Contract contract = new OfferJson()
                .with("typeContrat", code)
                .with("typeContratLibelle", label)
                .offer()
                .contract();

        assertThat(contract).isEqualTo(new Offer.Contract(type, shown, null, days, false));
    }

    @Test
    void anApprenticeshipShowsByItsNature() {
        assertThat(new OfferJson()
                        .with("natureContrat", "Contrat apprentissage")
                        .offer()
                        .contract()
                        .apprenticeship())
                .isTrue();
        assertThat(new OfferJson().with("alternance", true).offer().contract().apprenticeship())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            35H/semaine Travail en journée           |               | full | 35    | day
            35H30 Horaires normaux                   | Temps plein   | full | 35.5  | day
            24H/semaine Horaires irréguliers         | Temps partiel | part | 24    | irregular
            Temps partiel - 17H30/semaine            |               | part | 17.5  |
            35H Travail de nuit                      | Temps plein   | full | 35    | night
            39H/semaine Travail samedi et dimanche   |               | full | 39    | weekend
            151H67/mois                              |               | full | 35    |
            Temps plein                              |               | full |       |
            Travail en 2X8, travail les jours fériés |               |      |       | holidays,shifts
            En 12 heures, horaires fractionnés       | Temps plein   | full |       | split,twelve-hours
            """)
    void workingTimeIsReadFromItsLabels(
            String label,
            @Nullable String converted,
            @Nullable String kind,
            @Nullable Double hours,
            @Nullable String schedules) {
        Offer.WorkingTime time = new OfferJson()
                .with("dureeTravailLibelle", label)
                .with("dureeTravailLibelleConverti", converted)
                .offer()
                .workingTime();

        assertThat(time)
                .isEqualTo(new Offer.WorkingTime(
                        kind, hours, label, schedules == null ? List.of() : List.of(schedules.split(",", -1))));
    }

    @Test
    void noWordOfWorkingTimeIsNone() {
        assertThat(new OfferJson().offer().workingTime()).isNull();
        assertThat(new OfferJson().with("contexteTravail", Map.of()).offer().workingTime())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D | Débutant accepté                  | none     |
            E | 1 An(s)                           | required | 12
            E | Expérience exigée de 6 Mois       | required | 6
            E | 2 ans - en EHPAD                  | required | 24
            S | Expérience souhaitée              | desired  |
              | 3 ans                             | required | 36
              | Expérience souhaitée de 1 An(s)   | desired  | 12
              |                                   | none     |
            """)
    void experienceIsReadFromItsCodeAndLabel(
            @Nullable String code, @Nullable String label, String requirement, @Nullable Integer months) {
        assertThat(new OfferJson()
                        .with("experienceExige", code)
                        .with("experienceLibelle", label)
                        .offer()
                        .experience())
                .isEqualTo(new Offer.Experience(requirement, label, months));
    }
}
