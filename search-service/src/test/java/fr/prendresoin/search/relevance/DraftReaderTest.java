package fr.prendresoin.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.platform.problem.InvalidRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DraftReaderTest {

    @Test
    void aDraftSaysWhatItChanges() {
        assertThat(read("{'synonyms': [['ehpad', 'maison de retraite']], 'boosts': {'title': 2.5}}"))
                .isEqualTo(new Draft(List.of(List.of("ehpad", "maison de retraite")), Map.of("title", 2.5)));
        assertThat(read("{}")).isEqualTo(Draft.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "[] | | type",
                "{'colour': 1} | /colour | unknown",
                "{'synonyms': 'ehpad'} | /synonyms | type",
                "{'synonyms': [['a', 1]]} | /synonyms/0/1 | type",
                "{'synonyms': [['ehpad']]} | /synonyms/0 | size",
                "{'synonyms': [null]} | /synonyms/0 | size",
                "{'synonyms': [['ehpad', ' ']]} | /synonyms/0/1 | size",
                "{'synonyms': [['ehpad', '…']]} | /synonyms/0/1 | words",
                "{'boosts': {'colour': 1}} | /boosts/colour | unknown",
                "{'boosts': {'title': 'much'}} | /boosts/title | type",
                "{'boosts': {'title': 21}} | /boosts/title | range",
                "{'boosts': {'title': -1}} | /boosts/title | range",
                "{'boosts': {'title': null}} | /boosts/title | range"
            })
    void theAnswerNamesWhatIsWrong(String draft, String field, String rule) {
        assertThat(errors(draft)).contains("field=" + (field == null ? "" : field) + ", rule=" + rule);
    }

    @Test
    void twoGroupsMustNotMeetInOneExpression() {
        assertThat(errors("{'synonyms': [['ide', 'infirmier libéral'], ['idel', 'Infirmières libérales']]}"))
                .contains("field=/synonyms/1/1, rule=unique")
                .contains("groupe 0");
        assertThat(read("{'synonyms': [['as', 'deas'], ['ass', 'deass']]}").synonyms())
                .hasSize(2);
    }

    private static String errors(String draft) {
        try {
            throw new AssertionError("accepted: " + read(draft));
        } catch (InvalidRequest refusal) {
            return String.valueOf(refusal.problem().getProperties());
        }
    }

    private static Draft read(String draft) {
        return DraftReader.read(JsonMapper.shared().readTree(draft.replace('\'', '"')));
    }
}
