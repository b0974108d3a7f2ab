package fr.prendresoin.website.signalements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.services.Answer.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class FilledTest {

    @Test
    void aReasonIsEnough() {
        assertThat(new Filled("filled", "").faults()).isEmpty();
    }

    @Test
    void whatIsMissingOrTooLongIsSaidOfItsField() {
        assertThat(new Filled("", "").faults()).extracting(Fault::field).containsExactly("reason");
        assertThat(new Filled("<script>", "é".repeat(501)).faults())
                .extracting(Fault::field)
                .containsExactly("reason", "comment");
    }

    @Test
    void aNewLineCountsOnceHoweverItIsSent() {
        assertThat(new Filled("other", "a\r\n".repeat(249) + "bc").faults()).isEmpty();
    }

    @Test
    void whatCouldNotBePassedOnIsAnOutageThatKeepsWhatWasTyped() {
        var filled = new Filled("other", "À vérifier");
        var sheet = new ReportSheet("ft-1", null, filled, List.of(), true);

        assertThat(sheet.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(sheet.filled()).isEqualTo(filled);
        assertThat(sheet.page().indexed()).isFalse();
        assertThat(sheet.isPersonal()).isTrue();
    }

    @Test
    void anIdNeverLeavesItsPlaceInTheAddress() {
        assertThat(new ReportSheet("../x?y", null, Filled.NOTHING, List.of(), false).action())
                .isEqualTo("/offres/..%2Fx%3Fy/signaler");
    }
}
