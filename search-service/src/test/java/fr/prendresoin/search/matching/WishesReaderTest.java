package fr.prendresoin.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import fr.prendresoin.search.matching.Wishes.Area;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesReaderTest {

    private static final String AS = "'metiers':['aide-soignant']";

    @Test
    void aMetierIsEnough() {
        Wishes wishes = Asking.wishes("{" + AS + "}");

        assertThat(wishes.metiers()).containsExactly("aide-soignant");
        assertThat(wishes.night()).isEqualTo(Hours.ACCEPTED);
        assertThat(wishes.hard()).isEmpty();
        assertThat(wishes.size()).isEqualTo(20);
        assertThat(Scoring.points(wishes)).containsOnlyKeys(Criterion.METIERS, Criterion.DIPLOMAS);
    }

    @Test
    void everythingIsRead() {
        Wishes wishes = Asking.wishes("{" + AS + ",'diplomas':['DEAS'],'skills':[' toilette '],'experienceYears':3,"
                + "'drivingLicence':false,'place':{'commune':'69123','radiusKm':15},'workingTime':['full'],'night':'refused',"
                + "'weekend':'wanted','contracts':['CDI','CDD'],'disabilityFriendly':true,"
                + "'hard':['place','night','drivingLicence'],'page':1,'size':10}");

        assertThat(wishes.skills()).extracting(Skill::text).containsExactly("toilette");
        assertThat(wishes.area()).isInstanceOfSatisfying(Area.Around.class, around -> {
            assertThat(around.commune().name()).isEqualTo("Lyon");
            assertThat(around.radiusKm()).isEqualTo(15);
        });
        assertThat(wishes.hard()).containsExactly(Criterion.PLACE, Criterion.NIGHT, Criterion.DRIVING_LICENCE);
        assertThat(Scoring.points(wishes)).hasSize(Criterion.values().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{} | /metiers | required",
                "{'metiers':[]} | /metiers | required",
                "{'metiers':'aide-soignant'} | /metiers | type",
                "{'metiers':[5]} | /metiers/0 | type",
                "{'metiers':[null]} | /metiers/0 | unknown",
                "{'metiers':['aide-soignant','dompteur']} | /metiers/1 | unknown",
                "{AS,'diplomas':['XYZ']} | /diplomas/0 | unknown",
                "{AS,'skills':['x']} | /skills/0 | size",
                "{AS,'skills':['de la']} | /skills/0 | size",
                "{AS,'experienceYears':-1} | /experienceYears | range",
                "{AS,'experienceYears':61} | /experienceYears | range",
                "{AS,'experienceYears':2.5} | /experienceYears | type",
                "{AS,'experienceYears':'2'} | /experienceYears | type",
                "{AS,'drivingLicence':'oui'} | /drivingLicence | type",
                "{AS,'place':{}} | /place | one-of",
                "{AS,'place':{'commune':'69123','department':'69'}} | /place | one-of",
                "{AS,'place':{'commune':'99999'}} | /place/commune | unknown",
                "{AS,'place':{'department':'100'}} | /place/department | unknown",
                "{AS,'place':{'region':'00'}} | /place/region | unknown",
                "{AS,'place':{'commune':'69123','radiusKm':0}} | /place/radiusKm | range",
                "{AS,'place':{'region':'84','radiusKm':5}} | /place/radiusKm | requires-commune",
                "{AS,'place':{'postalCode':'69003'}} | /place/postalCode | unknown",
                "{AS,'place':'Lyon'} | /place | type",
                "{AS,'workingTime':['half']} | /workingTime/0 | unknown",
                "{AS,'night':'maybe'} | /night | type",
                "{AS,'night':0} | /night | type",
                "{AS,'contracts':['cdi']} | /contracts/0 | unknown",
                "{AS,'hard':['skills']} | /hard/0 | unknown",
                "{AS,'hard':['place']} | /hard | requires-place",
                "{AS,'night':'accepted','hard':['night']} | /hard | requires-night",
                "{AS,'page':-1} | /page | range",
                "{AS,'page':15} | /page | window",
                "{AS,'size':51} | /size | range",
                "{AS,'handicap':true} | /handicap | unknown",
                "{AS,'rqth':true} | /rqth | unknown",
                "{AS,'health':{'back':'bad'}} | /health | unknown",
                "[] | body | type",
                "null | body | type",
                "{AS | body | json",
                "{AS,AS} | body | json",
                "{AS} true | body | type",
                "'' | body | type",
                "5 | body | type"
            })
    void whatIsWrongIsRefusedByItsPointer(String json, String pointer, String rule) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Asking.wishes(json.replace("AS", AS)))
                .satisfies(refused -> {
                    FieldError error = errors(refused).getFirst();
                    assertThat(error.field()).isEqualTo(pointer);
                    assertThat(error.rule()).isEqualTo(rule);
                    assertThat(error.message()).isNotBlank();
                });
    }

    @Test
    void whoOffersHealthDataIsToldThatNoneIsTaken() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Asking.wishes("{" + AS + ",'handicap':'dos'}"))
                .satisfies(refused -> assertThat(errors(refused).getFirst().message())
                        .contains("Aucune donnée de santé n’est acceptée")
                        .doesNotContain("dos"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Asking.wishes("{'metiers':['dompteur'],'contracts':['?'],'size':0}"))
                .satisfies(refused -> assertThat(errors(refused))
                        .extracting(FieldError::field)
                        .containsExactly("/metiers/0", "/contracts/0", "/size"));
    }

    @SuppressWarnings("unchecked")
    private static List<FieldError> errors(InvalidRequest refused) {
        return (List<FieldError>)
                Objects.requireNonNull(refused.problem().getProperties()).getOrDefault("errors", List.of());
    }
}
