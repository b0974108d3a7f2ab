package fr.prendresoin.website.metiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.html.Faq;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuestionsTest {

    @Test
    void onlyWhatSufficesIsNamed() {
        assertThat(access(false, """
                        {"code": "DEAS", "name": "DEAS", "role": "qualifies", %1$s},
                        {"code": "BACPRO-ASSP", "name": "bac pro", "role": "lightens", "towards": "DEAS", %1$s},
                        {"code": "AUX", "name": "attestation", "role": "helps", %1$s}""")).isEqualTo("Avec : DEAS.");
    }

    @Test
    void whatMustComeBeforeIsNamedAfterIt() {
        assertThat(access(false, """
                        {"code": "BTS-ESF", "name": "BTS ESF", "role": "prior", "towards": "DECESF", %1$s},
                        {"code": "DECESF", "name": "DECESF", "role": "qualifies", %1$s}""")).isEqualTo("Avec : DECESF, après : BTS ESF.");
        assertThat(access(false, """
                        {"code": "DEPUER", "name": "DEPUER", "role": "qualifies", %1$s},
                        {"code": "DEI", "name": "DEI", "role": "prior", "towards": "DEPUER", %1$s},
                        {"code": "DESF", "name": "DESF", "role": "prior", "towards": "DEPUER", %1$s}""")).isEqualTo("Avec : DEPUER, après : DEI ou DESF.");
    }

    @Test
    void whatIsRequiredIsSaidToBeEvenWithoutADiploma() {
        assertThat(access(true, """
                        {"code": "AGR-AM", "name": "Agrément", "role": "required", %1$s},
                        {"code": "CAP-AEPE", "name": "CAP", "role": "helps", %1$s}""")).isEqualTo("Aucun diplôme n’est exigé pour commencer. Il faut : Agrément.");
    }

    @Test
    void diplomasOfAMetierThatAsksForNoneAreSaidToLeadThereToo() {
        assertThat(access(true, """
                        {"code": "DEAES", "name": "DEAES", "role": "qualifies", %1$s},
                        {"code": "TP-ADVF", "name": "TP ADVF", "role": "qualifies", %1$s}"""))
                .isEqualTo("Aucun diplôme n’est exigé pour commencer. Y mène aussi : DEAES ou TP ADVF.");
    }

    @Test
    void theConditionOfWhoHasNoDiplomaIsSaid() {
        assertThat(access(true, "", "\"avoir neuf mois d’expérience\""))
                .isEqualTo("Sans diplôme du métier, il faut : avoir neuf mois d’expérience.");
    }

    @Test
    void whereNoRoleIsToldNothingIsAnswered() {
        assertThat(Questions.about(fiche(false, "{\"code\": \"DEAS\", \"name\": \"DEAS\", %1$s}", "null")))
                .isEmpty();
    }

    private static String access(boolean withoutDiploma, String diplomas) {
        return access(withoutDiploma, diplomas, "null");
    }

    private static String access(boolean withoutDiploma, String diplomas, String condition) {
        Faq faq = Questions.about(fiche(withoutDiploma, diplomas, condition)).getFirst();
        assertThat(faq.question()).isEqualTo("Comment accéder au métier « Essai » ?");
        return faq.answer().getFirst();
    }

    private static Fiche fiche(boolean withoutDiploma, String diplomas, String condition) {
        return JsonMapper.shared()
                .readValue("""
                        {"slug": "essai", "label": "Essai", "described": true, "family": "sante", "romes": [],
                         "plainSummaryReviewed": false, "accessibleWithoutDiploma": %s, "accessCondition": %s,
                         "apprenticeship": true, "vae": true, "immersion": true, "diplomas": [%s]}
                        """.formatted(withoutDiploma, condition, diplomas.formatted("""
                        "comment": "Dit", "duration": "1 an", "apprenticeship": false, "vae": false""")), Fiche.class);
    }
}
