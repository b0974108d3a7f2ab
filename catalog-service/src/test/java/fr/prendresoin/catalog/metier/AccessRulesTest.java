package fr.prendresoin.catalog.metier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.prendresoin.catalog.diploma.DiplomaFiles;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.funding.FundingFiles;
import fr.prendresoin.catalog.rome.RomeFiles;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AccessRulesTest {

    private static final Families FAMILIES = Families.read();
    private static final Form FORM =
            new MetierFiles(RomeFiles.read(FAMILIES), DiplomaFiles.read(FundingFiles.read()), FAMILIES).form();

    @ParameterizedTest
    @CsvSource({
        "aide-soignant, DEAS",
        "infirmier, DEI",
        "sage-femme, DESF",
        "ambulancier, DEA",
        "masseur-kinesitherapeute, DEMK",
        "ergotherapeute, DEERGO",
        "auxiliaire-puericulture, DEAP",
        "puericultrice, DEPUER",
        "assistant-service-social, DEASS",
        "conseiller-economie-sociale-familiale, DECESF",
        "educateur-specialise, DEES",
        "educateur-jeunes-enfants, DEEJE",
        "moniteur-educateur, DEME",
        "technicien-intervention-sociale-familiale, DETISF",
        "accompagnant-educatif-social, DEAES",
        "aide-medico-psychologique, DEAES"
    })
    void onlyItsOwnDiplomaSufficesForAMetier(String slug, String code) {
        assertThat(codes(slug, "qualifies")).containsExactly(code);
    }

    @Test
    void whatMustComeFirstOrLightensOrIsRequiredIsToldAsThat() {
        assertThat(codes("conseiller-economie-sociale-familiale", "prior")).containsExactly("BTS-ESF");
        assertThat(codes("puericultrice", "prior")).containsExactly("DEI", "DESF");
        assertThat(codes("aide-soignant", "lightens")).containsExactly("BACPRO-ASSP", "FORM-70H");
        assertThat(codes("assistant-maternel", "required")).containsExactly("AGR-AM");
        assertThat(codes("assistant-maternel", "qualifies")).isEmpty();
        assertThat(codes("aesh", "on-the-job")).containsExactly("FORM-AESH");
        assertThat(fiche("aesh").path("accessCondition").asString()).contains("neuf mois");
    }

    @Test
    void everyShippedDiplomaHasARole() {
        assertThat(new ReferenceFile("metiers.json").tree().values())
                .hasSize(26)
                .allSatisfy(fiche -> assertThat(fiche.path("diplomas").values())
                        .allMatch(path -> path.has("role"), "has a role in " + fiche.path("slug")));
    }

    @Test
    void ficheWithoutAnyRoleStaysGood() {
        assertThat(faults("""
                [{"code": "DEAS", "comment": "Voie principale"}, {"code": "BACPRO-ASSP", "comment": "Allègement"}]""")).isEmpty();
    }

    @Test
    void rolesAreToldOfAllOrOfNone() {
        assertThat(faults("""
                [{"code": "DEAS", "role": "qualifies", "comment": "Voie principale"},
                 {"code": "BACPRO-ASSP", "comment": "Allègement"}]"""))
                .extracting(FieldError::field, FieldError::rule)
                .containsExactly(tuple("/diplomas/1/role", "required"));
    }

    @Test
    void whatLeadsToAnotherDiplomaNamesOneThatSuffices() {
        assertThat(faults("""
                [{"code": "DEAS", "role": "qualifies", "towards": "FORM-70H", "comment": "Voie principale"},
                 {"code": "BACPRO-ASSP", "role": "lightens", "comment": "Allègement"},
                 {"code": "FORM-70H", "role": "prior", "towards": "BACPRO-ASSP", "comment": "Avant"}]"""))
                .extracting(FieldError::field, FieldError::rule)
                .containsExactly(
                        tuple("/diplomas/0/towards", "additionalProperties"),
                        tuple("/diplomas/1/towards", "unknown-value"),
                        tuple("/diplomas/2/towards", "unknown-value"));
    }

    @Test
    void metierThatAsksForADiplomaHasOneThatSuffices() {
        assertThat(faults("[{\"code\": \"BACPRO-ASSP\", \"role\": \"helps\", \"comment\": \"Apprécié\"}]"))
                .extracting(FieldError::field, FieldError::rule)
                .containsExactly(tuple("/diplomas", "no-access"));
    }

    @Test
    void conditionToBeginWithoutADiplomaIsOnlyForWhatCanBeBegunSo() {
        ObjectNode document = (ObjectNode) fiche("aide-soignant").deepCopy();
        document.put("accessCondition", "avoir travaillé neuf mois");

        assertThat(FORM.faults("aide-soignant", document))
                .extracting(FieldError::field, FieldError::rule)
                .containsExactly(tuple("/accessCondition", "without-diploma"));
    }

    private static List<FieldError> faults(String diplomas) {
        ObjectNode document = (ObjectNode) fiche("aide-soignant").deepCopy();
        document.set("diplomas", JsonMapper.shared().readTree(diplomas));
        return FORM.faults("aide-soignant", document);
    }

    private static List<String> codes(String slug, String role) {
        return fiche(slug)
                .path("diplomas")
                .valueStream()
                .filter(path -> path.path("role").asString().equals(role))
                .map(path -> path.path("code").asString())
                .toList();
    }

    private static JsonNode fiche(String slug) {
        return new ReferenceFile("metiers.json")
                .tree()
                .valueStream()
                .filter(fiche -> fiche.path("slug").asString().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
