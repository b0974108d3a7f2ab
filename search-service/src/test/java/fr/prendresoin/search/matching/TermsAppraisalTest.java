package fr.prendresoin.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.SampleOffers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class TermsAppraisalTest {

    @Test
    void theNearerTheBetterAndBeyondTheRadiusLess() {
        Appraisal here = place("{'commune':'69123'}", in("69123"));
        Appraisal near = place("{'commune':'69123','radiusKm':100}", in("01053"));
        Appraisal beyond = place("{'commune':'69123','radiusKm':40}", in("01053"));
        Appraisal far = place("{'commune':'69123','radiusKm':10}", in("29232"));

        assertThat(here.share()).isEqualTo(1);
        assertThat(near.share()).isBetween(0.6, 0.9);
        assertThat(beyond.share()).isBetween(0.1, 0.6);
        assertThat(far.share()).isZero();
        assertThat(near.why()).matches("À \\d+,\\d km de Lyon, dans vos 100 km\\.");
        assertThat(beyond.why()).contains("au-delà de vos 40 km");
        assertThat(place("{'commune':'72181'}", in("69123")).why()).contains(" km du Mans,");
    }

    @Test
    void anOfferKnownByItsDepartmentOnlyEarnsLittle() {
        ObjectNode offer = Asking.post("aide-soignant");
        offer.putObject("place").put("department", "69").put("precision", "department");

        assertThat(place("{'commune':'69123'}", offer).share()).isEqualTo(0.3);
        assertThat(place("{'commune':'01053'}", offer).share()).isZero();
        assertThat(place("{'department':'69'}", offer).share()).isEqualTo(1);
        assertThat(place("{'commune':'69123'}", Asking.post("aide-soignant")).share())
                .isZero();
    }

    @Test
    void aWholeAreaIsInsideOrOutside() {
        assertThat(place("{'region':'84'}", in("01053")).share()).isEqualTo(1);
        assertThat(place("{'region':'84'}", in("29232")).share()).isZero();
        assertThat(place("{'department':'01'}", in("01053")).why()).isEqualTo("Dans le département choisi (Ain).");
    }

    @ParameterizedTest
    @CsvSource({"CDI, 1", "CDD, 0"})
    void aContractIsAcceptedOrNot(String type, double share) {
        ObjectNode offer = Asking.post("aide-soignant");
        offer.putObject("contract").put("type", type).put("label", type);

        assertThat(TermsAppraisal.contract(wishes("'contracts':['CDI']"), Asking.offer(offer))
                        .share())
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"full, 1", "part, 0", ", 0.5"})
    void whatIsNotSaidOfWorkingTimeIsWorthHalf(@Nullable String kind, double share) {
        ObjectNode offer = Asking.post("aide-soignant");
        offer.putObject("workingTime").put("kind", kind);

        assertThat(TermsAppraisal.workingTime(wishes("'workingTime':['full']"), Asking.offer(offer))
                        .share())
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, night, 0", "REFUSED, day, 1", "WANTED, night, 1", "WANTED, day, 0", "REFUSED, , 0.5"})
    void hoursAreThoseThatTheOfferSays(Hours wish, @Nullable String schedule, double share) {
        ObjectNode offer = Asking.post("aide-soignant");
        if (schedule != null) {
            offer.putObject("workingTime").putArray("schedules").add(schedule);
        }

        assertThat(TermsAppraisal.hours(wish, Asking.offer(offer), "night", "travail de nuit")
                        .share())
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"true, true, 1", "false, true, 0", "false, false, 0.5", "true, false, 1"})
    void aLicenceIsHeldOrNot(boolean held, boolean required, double share) {
        ObjectNode offer = Asking.post("aide-soignant");
        offer.putArray("licences").addObject().put("label", "B").put("required", required);

        assertThat(TermsAppraisal.licence(held, Asking.offer(offer)).share()).isEqualTo(share);
        assertThat(TermsAppraisal.licence(held, Asking.offer(Asking.post("aide-soignant")))
                        .share())
                .isEqualTo(1);
    }

    @Test
    void anOpenPostIsOpen() {
        ObjectNode offer = Asking.post("aide-soignant");

        assertThat(TermsAppraisal.disability(Asking.offer(offer)).share()).isZero();
        assertThat(TermsAppraisal.disability(Asking.offer(offer.put("disabilityFriendly", true)))
                        .share())
                .isEqualTo(1);
    }

    private static Appraisal place(String place, ObjectNode offer) {
        return TermsAppraisal.place(
                Objects.requireNonNull(wishes("'place':" + place).area()), Asking.offer(offer));
    }

    private static Wishes wishes(String more) {
        return Asking.wishes("{'metiers':['aide-soignant']," + more + "}");
    }

    private static ObjectNode in(String commune) {
        return SampleOffers.in(Asking.post("aide-soignant"), ReferenceSample.commune(commune));
    }
}
