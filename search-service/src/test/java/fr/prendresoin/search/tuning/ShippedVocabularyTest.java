package fr.prendresoin.search.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import fr.prendresoin.platform.french.FrenchStems;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.spelling.Folded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vocabulary that the catalogue ships.
class ShippedVocabularyTest {

    private static final List<List<String>> GROUPS =
            JsonMapper.shared().readTree(ReferenceSample.synonyms()).values().stream()
                    .map(group ->
                            group.values().stream().map(JsonNode::asString).toList())
                    .toList();

    private final Vocabulary vocabulary = new Vocabulary(GROUPS);

    @ParameterizedTest
    @CsvSource({
        "IDE, infirmier",
        "infirmières diplômées d’État, ide",
        "AS, aide soignant",
        "aide-soignante, as",
        "AES, accompagnant éducatif et social",
        "ASH, agent de service hospitalier",
        "éducatrice de jeunes enfants, eje",
        "ehpad, maison de retraite"
    })
    void anExpressionMeansTheOthersOfItsGroup(String typed, String other) {
        var words = Folded.telling(typed).stream().map(List::of).toList();

        assertThat(vocabulary.longest(words))
                .isNotNull()
                .extracting(Vocabulary.Found::meanings, LIST)
                .contains(other);
    }

    @Test
    void noExpressionIsInTwoGroups() {
        assertThat(GROUPS.stream().flatMap(List::stream).map(FrenchStems::key)).doesNotHaveDuplicates();
    }
}
