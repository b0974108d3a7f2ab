package fr.prendresoin.offers.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.offers.reports.Reason;
import fr.prendresoin.offers.reports.Report;
import fr.prendresoin.platform.problem.InvalidRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ReportReaderTest {

    @ParameterizedTest
    @EnumSource
    void eachReasonIsReadByItsCode(Reason reason) {
        assertThat(read("{\"reason\":\"" + reason.code() + "\"}")).isEqualTo(new Report(reason, null));
    }

    @Test
    void whatReachesAPersonIsMasked() {
        assertThat(read("{\"reason\":\"other\",\"comment\":\" Appelez Léa au 06 12 34 56 78 ou lea@exemple.fr \"}")
                        .comment())
                .isEqualTo("Appelez Léa au [téléphone masqué] ou [adresse électronique masquée]");
    }

    @Test
    void nothingButSpacesIsNoComment() {
        assertThat(read("{\"reason\":\"other\",\"comment\":\" \\r\\n \"}").comment())
                .isNull();
    }

    @Test
    void aLineThatEndsAsFormsEndItIsNoLonger() {
        String lines = "a\\r\\n".repeat(249) + "bc";

        assertThat(read("{\"reason\":\"other\",\"comment\":\"" + lines + "\"}").comment())
                .hasSize(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                        | body/type
            {}                                        | reason/required
            {"reason":null}                           | reason/required
            {"reason":"spam"}                         | reason/enum
            {"reason":3}                              | reason/enum
            {"reason":"other","comment":{}}           | comment/type
            {"reason":"other","name":"Léa"}           | name/unknown
            """)
    void whatIsWrongIsNamed(String body, String fault) {
        assertThat(faults(body)).containsExactly(fault);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        String long501 = "{\"comment\":\"" + "é".repeat(501) + "\",\"mail\":\"x\"}";

        assertThat(faults(long501)).containsExactly("mail/unknown", "reason/required", "comment/length");
    }

    private static Report read(String body) {
        return ReportReader.read(JsonMapper.shared().readTree(body));
    }

    private static List<String> faults(String body) {
        var refused = assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> read(body))
                .actual();
        return JsonMapper.shared()
                .valueToTree(refused.problem())
                .path("properties")
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString() + "/"
                        + error.path("rule").asString())
                .toList();
    }
}
