package fr.prendresoin.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class WorkAppraisalTest {

    private final WorkAppraisal work = Asking.WORK;

    @ParameterizedTest
    @CsvSource({
        "auxiliaire-vie-sociale, auxiliaire-vie-sociale, '', 1",
        "aide-soignant, aide-soignant, DEAS, 1",
        "aide-soignant, aide-soignant, '', 0",
        "auxiliaire-vie-sociale, educateur-specialise, '', 0"
    })
    void aWantedMetierThatIsOpenEarnsAll(String wanted, String offered, String diploma, double share) {
        assertThat(work.metier(wishes(wanted, diploma), offer(offered)).share()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"DESF, 0.3", "DEAS, 0"})
    void aMetierOfTheSameFamilyEarnsSomeUnlessItIsClosed(String diploma, double share) {
        assertThat(work.metier(wishes("infirmier", diploma), offer("sage-femme"))
                        .share())
                .isEqualTo(share);
    }

    @Test
    void whatTheLawReservesIsToldWithTheProof() {
        Wishes without = wishes("infirmier", "DEAS");

        assertThat(work.metier(without, offer("infirmier")).why()).contains("diplôme d’État d’infirmier exigé");
        assertThat(work.diploma(without, offer("infirmier")).why())
                .startsWith("Diplôme d’État d’infirmier exigé")
                .contains("ne peut pas être exercé");
        assertThat(work.diploma(wishes("infirmier", "DEI"), offer("infirmier")).share())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "educateur-specialise, DEES, 1",
        "educateur-specialise, DEAS, 0.2",
        "educateur-specialise, BUT-CS-ES, 0.2",
        "auxiliaire-vie-sociale, '', 0.8",
        "auxiliaire-vie-sociale, DEAES, 1",
        "accompagnant-educatif-social, '', 0.5"
    })
    void whatIsUsualCountsLessThanTheLaw(String metier, String diploma, double share) {
        assertThat(work.diploma(wishes(metier, diploma), offer(metier)).share()).isEqualTo(share);
    }

    @Test
    void onlyWhatSufficesIsToldAsTheDiplomaThatIsAsked() {
        assertThat(work.diploma(wishes("educateur-specialise", "BUT-CS-ES"), offer("educateur-specialise"))
                        .why())
                .contains("Diplôme d’État d’éducateur spécialisé")
                .doesNotContain("BUT");
    }

    @Test
    void skillsAreComparedWithThoseOfTheOffer() {
        ObjectNode offer = Asking.post("aide-soignant");
        offer.putArray("skills").addObject().put("label", "Aider à la toilette").put("required", true);
        Wishes wishes = Asking.wishes("{'metiers':['aide-soignant'],'skills':['toilette','cuisine']}");

        Appraisal appraisal = work.skills(wishes, Asking.offer(offer));

        assertThat(appraisal.share()).isEqualTo(1);
        assertThat(appraisal.derived()).isFalse();
        assertThat(appraisal.why()).contains("toilette").doesNotContain("cuisine");
    }

    @Test
    void anOfferWithoutSkillsHasThoseOfItsMetierAndSaysSo() {
        Wishes wishes = Asking.wishes("{'metiers':['aide-soignant'],'skills':['transmissions','cuisine']}");

        Appraisal appraisal = work.skills(wishes, offer("aide-soignant"));

        assertThat(appraisal.share()).isEqualTo(0.5);
        assertThat(appraisal.derived()).isTrue();
        assertThat(appraisal.why()).contains("D’après la fiche du métier");
    }

    @Test
    void whereNothingIsKnownOfSkillsTheyAreWorthHalf() {
        Wishes wishes = Asking.wishes("{'metiers':['infirmier'],'skills':['toilette']}");

        assertThat(work.skills(wishes, offer("infirmier")).share()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "none, , 0, 1",
        "required, 12, 1, 1",
        "required, 24, 1, 0.25",
        "required, 24, 0, 0",
        "required, , 0, 0",
        "required, , 1, 1",
        "desired, 12, 0, 0.5",
        "desired, 12, 2, 1"
    })
    void experienceIsWorthWhatThereIsOfIt(String requirement, Integer months, int years, double share) {
        ObjectNode offer = Asking.post("aide-soignant");
        offer.putObject("experience").put("requirement", requirement).put("months", months);
        Wishes wishes = Asking.wishes("{'metiers':['aide-soignant'],'experienceYears':" + years + "}");

        assertThat(work.experience(wishes, Asking.offer(offer)).share()).isCloseTo(share, within(1e-9));
    }

    private static Wishes wishes(String metier, String diploma) {
        return Asking.wishes(
                "{'metiers':['" + metier + "']" + (diploma.isEmpty() ? "" : ",'diplomas':['" + diploma + "']") + "}");
    }

    private static Offer offer(String metier) {
        ObjectNode offer = Asking.post(metier);
        String family =
                Objects.requireNonNull(Asking.REFERENCE.metiers().get(metier)).family();
        return Asking.offer(offer.put("family", family));
    }
}
