package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HttpAnswersTest {

    private static final String FAMILIES = "get /api/families";
    private static final String ANSWER = "{\"items\": [{\"slug\": \"sante\", \"label\": \"Santé\"}]}";

    @Test
    void anAnswerThatIsAsItIsDescribedPasses() {
        check(FAMILIES, 200, ANSWER);
    }

    @Test
    void whatIsMissingOrNotDescribedOrOfAnotherTypeIsNamed() {
        assertThatThrownBy(() -> check(FAMILIES, 200, ANSWER.replace("label", "name")))
                .hasMessageContaining("label")
                .hasMessageContaining("name");
        assertThatThrownBy(() -> check(FAMILIES, 200, ANSWER.replace("\"sante\"", "1")))
                .hasMessageContaining("integer found, string expected");
    }

    @Test
    void anAnswerThatNobodyDescribesIsRefused() {
        assertThatThrownBy(() -> check(FAMILIES, 418, "{}")).hasMessageContaining("does not describe 418");
        assertThatThrownBy(() -> check("get /api/nowhere", 200, "{}")).hasMessageContaining("/api/nowhere");
    }

    private static void check(String operation, int status, String answer) {
        HttpAnswers.assertDescribed(
                "catalog-service", operation, status, JsonMapper.shared().readTree(answer));
    }
}
