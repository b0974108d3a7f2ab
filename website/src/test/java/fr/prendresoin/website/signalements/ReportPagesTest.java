package fr.prendresoin.website.signalements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a report, whatever the collection of offers answers.
class ReportPagesTest extends RunningSite {

    private static final String FORM = "/offres/ft-1/signaler";
    private static final String SENT_TO = "/api/offers/ft-1/reports";
    private static final String FILLED = "reason=filled&comment=Le+poste+est+pris.";

    @BeforeEach
    void thereIsAnOffer() {
        SERVICES.answer("/api/offers/ft-1", 200, "{\"id\": \"ft-1\", \"title\": \"Aide à domicile\"}");
    }

    @Test
    void aReportIsThankedFor() throws Exception {
        SERVICES.answer(SENT_TO, 202, "{\"reason\": \"filled\"}");

        HttpResponse<String> page = post(FORM, FILLED);

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/offres/ft-1/signaler/merci");
        assertThat(SERVICES.sentTo(SENT_TO)).contains("filled", "Le poste est pris.");
    }

    @Test
    void whatIsRefusedIsSaidAndNothingIsToBeTypedAgain() throws Exception {
        SERVICES.answer(SENT_TO, 400, """
                {"errors": [{"field": "comment", "rule": "size", "message": "« comment » est trop long."}]}""");

        HttpResponse<String> page = post(FORM, FILLED);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("« comment » est trop long.", "Le poste est pris.", "Aide à domicile");
    }

    @Test
    void anOfferThatIsUnknownCannotBeReported() throws Exception {
        SERVICES.answer(SENT_TO, 404, "{}");

        assertThat(post(FORM, FILLED).statusCode()).isEqualTo(404);
    }

    @Test
    void ofAnOfferThatIsNoMoreThePageTellsWhy() throws Exception {
        SERVICES.answer(SENT_TO, 410, "{\"detail\": \"L’offre a été retirée par sa source.\"}");

        HttpResponse<String> page = post(FORM, FILLED);

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/offres/ft-1");
    }

    @Test
    void aReportThatCannotBeDeliveredIsKeptInTheForm() throws Exception {
        SERVICES.answer(SENT_TO, 503, "{}");

        HttpResponse<String> page = post(FORM, FILLED);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("n’a pas pu être envoyé", "Le poste est pris.", "checked");
    }
}
