package fr.prendresoin.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.RunningSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @CsvSource({
        "IDE, infirmi",
        "AS, soignant",
        "AES, acompagn",
        "ASH, hospitali",
        "EJE, jeun",
        "ehpad, retrait",
        "st, saint"
    })
    void acronymsMeanTheirLongForm(String acronym, String part) {
        assertThat(tokens("french_search", acronym)).anyMatch(token -> token.startsWith(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide-soignante", "éducatrice de jeunes enfants", "infirmières diplômées d’État"})
    void aLongFormMeansItsAcronym(String words) {
        assertThat(tokens("french_search", words)).containsAnyOf("as", "eje", "ide");
    }

    @Test
    void wordsThatAreAcronymsElsewhereAreNotReadInProse() {
        assertThat(tokens("french_prose", "Tu as, tu es, il me parle de l’AS"))
                .doesNotContain("as", "es", "me")
                .contains("parl");
        assertThat(tokens("french", "AS de nuit")).contains("as");
    }

    @Test
    void everyAcronymIsDefinedOnce() {
        List<String> acronyms = IndexDefinition.synonyms().stream()
                .flatMap(line -> List.of(line.split(", ", -1)).stream())
                .map(expression -> String.join(" ", tokens("french", expression)))
                .toList();
        assertThat(acronyms).doesNotHaveDuplicates();
    }

    private static List<String> tokens(String analyzer, String text) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("analyzer", analyzer, "text", text));
        return list(engine("POST", "/" + ALIAS + "/_analyze", body).path("tokens")).stream()
                .map(token -> token.path("token").asString())
                .toList();
    }
}
