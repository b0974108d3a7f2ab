package fr.prendresoin.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.platform.french.FrenchStems;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrenchAnalysisIT extends RunningSearch {

    @BeforeEach
    void start() {
        ready();
    }

    @ParameterizedTest
    @CsvSource({
        "infirmier, infirmière",
        "infirmier, infirmières",
        "soignant, soignante",
        "soignants, soignantes",
        "éducateur, éducatrice",
        "accompagnant, accompagnante",
        "ambulancier, ambulancière",
        "brancardier, brancardières",
        "puériculteur, puéricultrice",
        "animateur, animatrices",
        "moniteur, monitrice",
        "conseiller, conseillère",
        "technicien, technicienne",
        "chirurgien, chirurgiennes",
        "assistant, assistantes",
        "coordinateur, coordinatrice",
        "médiateur, médiatrice",
        "directeur, directrice",
        "cuisinier, cuisinière",
        "employé, employées",
        "ménager, ménagère",
        "spécialisé, spécialisée",
        "social, sociale",
        "médical, médicaux",
        "familial, familiaux",
        "handicapé, handicapées",
        "maternel, maternelle"
    })
    void bothGendersAndNumbersAreOneWord(String one, String other) {
        assertThat(tokens("french", one)).isEqualTo(tokens("french", other));
    }

    @ParameterizedTest
    @CsvSource({
        "infirmière, infirmiere",
        "Éducatrice, EDUCATRICE",
        "puériculture, puericulture",
        "l’hôpital, hopital",
        "d'État, etat",
        "aujourd’hui, aujourd'hui"
    })
    void accentsCapitalsAndElisionsDoNotMatter(String one, String other) {
        assertThat(tokens("french", one)).isEqualTo(tokens("french", other));
    }

    @Test
    void wordsThatAreAcronymsElsewhereAreNotReadInProse() {
        assertThat(tokens("french_prose", "Tu as, tu es, il me parle de l’AS"))
                .doesNotContain("as", "es", "me")
                .contains("parl");
        assertThat(tokens("french", "AS de nuit")).contains("as");
    }

    /// What two expressions have in common is decided here, and what an offer has in common with them in the engine.
    @Test
    void theStemsOfThisServiceAreThoseOfTheEngine() {
        assertThat(JsonMapper.shared().readTree(ReferenceSample.synonyms()).values())
                .flatMap(group -> list(group))
                .extracting(JsonNode::asString)
                .allSatisfy(
                        expression -> assertThat(FrenchStems.of(expression)).isEqualTo(tokens("french", expression)));
    }

    private static List<String> tokens(String analyzer, String text) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("analyzer", analyzer, "text", text));
        return list(engine("POST", "/" + ALIAS + "/_analyze", body).path("tokens")).stream()
                .map(token -> token.path("token").asString())
                .toList();
    }
}
