package fr.prendresoin.catalog.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}               | {\"a\":2}                 | /a changed",
                "{\"a\":1}               | {\"b\":1}                 | /a removed, /b added",
                "{\"a\":[1,2,3]}         | {\"a\":[0,1,2,3]}         | /a/0 added",
                "{\"a\":[1,2,3]}         | {\"a\":[1,3]}             | /a/1 removed",
                "{\"a\":[1,2,3]}         | {\"a\":[1,9,3,4]}         | /a/1 changed, /a/3 added",
                "{\"a\":[{\"b\":1,\"c\":1}]} | {\"a\":[{\"b\":2,\"c\":1}]} | /a/0/b changed",
                "{\"a\":[\"x\"]}         | {\"a\":\"x\"}             | /a changed",
                "{\"a/b\":1}             | {\"a/b\":2}               | /a~1b changed",
                "{\"a\":[[1,2],[3,4]]}   | {\"a\":[[3,4]]}           | /a/0 removed"
            })
    void saysWhereAndNothingElse(String from, String to, String expected) {
        assertThat(Differences.between(json(from), json(to)))
                .extracting(difference -> difference.pointer() + " " + difference.change())
                .containsExactly(expected.split(", "));
    }

    @Test
    void equalDocumentsDoNotDiffer() {
        assertThat(Differences.between(json("{\"a\":[1,{\"b\":2}]}"), json("{\"a\":[1,{\"b\":2}]}")))
                .isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
