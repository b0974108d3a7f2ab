package fr.prendresoin.website.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class OrientationTest extends RunningSite {

    private static final String STEP = """
            {"profile": "16-25", "answers": "q1:a", "asked": 1, "most": 8,
             "said": [{"question": "q1", "text": "Avec qui ?", "answers": ["Des enfants"]}],
             "next": {"id": "q2", "text": "Et <b>comment</b> ?", "help": "Une seule réponse.", "choices": 1,
                      "answers": [{"id": "a", "text": "En équipe"}, {"id": "b", "text": "Par soi-même"}]},
             "results": "/api/orientation/results?profile=16-25&a=q1:a"}
            """;

    private static final String LAST =
            "{\"profile\": \"16-25\", \"answers\": \"q1:a;q2:b\", \"asked\": 8, \"most\": 8, \"said\": []}";

    private static final String SUGGESTIONS = """
            {"profile": "16-25", "answers": "q1:a", "families": [{"family": "sante", "label": "Santé"}],
             "metiers": [{"slug": "aide-soignant", "label": "Aide-soignant", "family": "sante", "fit": "strong",
                          "reasons": [{"text": "Parce que vous avez répondu."}],
                          "toKnow": [{"text": "Du travail de nuit.", "contrary": true}],
                          "offers": {}, "formations": {"count": 1}, "events": {"count": 0}}],
             "pathways": [{"slug": "apprentissage", "name": "Apprentissage", "text": "Un contrat."},
                          {"slug": "cep", "name": "Conseil", "text": "Un entretien."}],
             "unavailable": ["offers"]}
            """;

    private static final String NO_METIER = """
            {"profile": "16-25", "answers": "%s", "families": [], "metiers": [],
             "pathways": [{"slug": "apprentissage", "name": "Apprentissage", "text": "Un contrat."}]}
            """;

    @Test
    void aQuestionIsAPageThatNobodyKeeps() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, STEP);

        HttpResponse<String> page = get("/orientation?profile=16-25&a=q1:a");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(page.body())
                .contains("Question 2 sur 8 au plus", "type=\"radio\"", "Et &lt;b&gt;comment&lt;/b&gt; ?")
                .contains("href=\"/orientation?profile=16-25\"");
    }

    @Test
    void aReplyLeadsToTheAddressThatBearsIt() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, STEP);

        HttpResponse<String> page = get("/orientation?profile=16-25&a=q1:a&question=q2&reponse=b");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/orientation?profile=16-25&a=q1%3Aa%3Bq2%3Ab");
    }

    @Test
    void theLastReplyLeadsToTheResults() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, LAST);

        assertThat(get("/orientation?profile=16-25&a=q1:a;q2:b").headers().firstValue("Location"))
                .hasValue("/orientation/resultats?profile=16-25&a=q1%3Aa%3Bq2%3Ab");
    }

    @Test
    void nothingChosenIsToldAtTheAnswers() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, STEP);

        HttpResponse<String> page = get("/orientation?profile=16-25&a=q1:a&question=q2");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<title>Erreur", "aria-labelledby=\"question erreur\"", "id=\"erreur\"")
                .contains("Choisissez une réponse, ou passez la question.");
    }

    @Test
    void anAddressThatMeansNothingLeadsToTheBeginning() throws Exception {
        SERVICES.answer("/api/orientation/questions", 400, "{\"errors\": []}");
        SERVICES.answer("/api/orientation/results", 400, "{\"errors\": []}");

        assertThat(get("/orientation?profile=zz").statusCode()).isEqualTo(400);
        HttpResponse<String> results = get("/orientation/resultats?profile=16-25&a=zz");
        assertThat(results.statusCode()).isEqualTo(400);
        assertThat(results.body())
                .contains("Ces réponses ne peuvent pas être lues", "href=\"/orientation?profile=30-55\"");
    }

    @Test
    void resultsTellWhyAndWhatCouldNotBeCounted() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, STEP);
        SERVICES.answer("/api/orientation/results", 200, SUGGESTIONS);
        SERVICES.answer("/api/fundings", 200, "{\"items\": [{\"slug\": \"apprentissage\"}]}");
        SERVICES.answer("/api/metiers", 200, """
                {"items": [{"slug": "aide-soignant", "label": "Aide-soignant", "family": "sante", "families": ["sante"],
                  "summary": "L’aide-soignant accompagne les personnes malades."}]}""");

        HttpResponse<String> page = get("/orientation/resultats?profile=16-25&a=q1:a");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Parce que vous avez répondu.", "Vous préférez l’éviter.")
                .contains("L’aide-soignant accompagne les personnes malades.")
                .contains("Nous ne pouvons pas compter les offres", "Voir les offres d’emploi")
                .contains("1\u00A0formation<", "href=\"/financements/apprentissage\"")
                .doesNotContain("/financements/cep");
    }

    @Test
    void whoOnlyToldTheSituationLearnsWhyThereIsNoMetier() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, STEP.replace("q1:a", "q13j:a"));
        SERVICES.answer("/api/orientation/results", 200, NO_METIER.formatted("q13j:a"));

        HttpResponse<String> page = get("/orientation/resultats?profile=16-25&a=q13j:a");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Vos réponses ne disent pas encore ce que vous aimez faire", "Apprentissage")
                .contains("href=\"/orientation?profile=16-25&amp;a=q13j%3Aa\">Répondre à d’autres questions")
                .doesNotContain("Vous avez passé toutes les questions", "Vos métiers", "Voici 0");
    }

    @Test
    void whoPassedEverythingIsToldSo() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, LAST);
        SERVICES.answer("/api/orientation/results", 200, NO_METIER.formatted("q1:-;q2:-"));

        HttpResponse<String> page = get("/orientation/resultats?profile=16-25&a=q1:-;q2:-");

        assertThat(page.body())
                .contains("Vous avez passé toutes les questions")
                .doesNotContain("Vos réponses ne disent pas encore", "Répondre à d’autres questions");
    }

    @Test
    void resultsStandWithoutTheCatalogue() throws Exception {
        SERVICES.answer("/api/orientation/questions", 200, STEP);
        SERVICES.answer("/api/orientation/results", 200, SUGGESTIONS);
        SERVICES.answer("/api/fundings", 503, "{}");
        SERVICES.answer("/api/territories/communes", 503, "{}");

        HttpResponse<String> page = get("/orientation/resultats?profile=16-25&a=q1:a&lieu=Lyon");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Les communes ne peuvent pas être cherchées", "Aide-soignant");
    }

    @Test
    void withoutTheSearchThereIsNoQuestion() throws Exception {
        SERVICES.answer("/api/orientation/questions", 503, "{}");

        assertThat(get("/orientation?profile=16-25").statusCode()).isEqualTo(503);
        assertThat(get("/orientation").statusCode()).isEqualTo(200);
    }
}
