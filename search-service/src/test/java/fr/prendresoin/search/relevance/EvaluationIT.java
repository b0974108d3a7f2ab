package fr.prendresoin.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EvaluationIT extends RunningSearch {

    private static final String EVALUATIONS = "/api/search/evaluations";

    private static boolean published;

    @Autowired
    private Evaluator evaluator;

    @Autowired
    private Reference reference;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            publish(offer("judged-orthophoniste", "Orthophoniste", "J1406"));
            publish(offer("judged-disguised", "Poste à pourvoir", "J1406"));
            publish(offer("judged-other", "Orthophoniste de renom", "J1501"));
            ObjectNode night = offer("judged-night", "Écoutant social", "K1221");
            night.putObject("workingTime")
                    .put("kind", "full")
                    .putArray("schedules")
                    .add("night");
            publish(night);
            publish(SampleOffers.in(offer("judged-near", "Psychologue", "K1104"), ReferenceSample.commune("76540")));
            publish(SampleOffers.in(offer("judged-far", "Psychologue", "K1104"), ReferenceSample.commune("13055")));
            settle();
        }
    }

    @Test
    void aPageIsGradedByTheFactsOfWhatItShows() {
        Score score = score("orthophoniste | 3 rome=J1406");

        assertThat(score.grades()).containsExactlyInAnyOrder(3, 0);
        assertThat(score.ideal()).containsExactly(3, 3);
        assertThat(score.ndcg()).isBetween(0.1, 0.99);
    }

    @Test
    void theFirstConditionThatHoldsGivesTheGrade() {
        assertThat(score("psychologue rouen | 3 rome=K1104 & near=76540:20 | 1 rome=K1104")
                        .ideal())
                .containsExactly(3, 1);
        assertThat(score("écoutant de nuit | 3 rome=K1221 & schedule=night | 1 rome=K1221")
                        .ideal())
                .containsExactly(3);
        assertThat(score("renom | 3 title=renoms,célébrité | 2 text=psychologue")
                        .ideal())
                .containsExactly(3, 2, 2);
    }

    @Test
    void aQueryThatNoOfferAnswersSaysSo() {
        assertThat(score("plombier | 3 rome=F1603").isAnswerable()).isFalse();
    }

    @Test
    void theWholeSetIsEvaluatedOnDemand() {
        JsonNode report =
                ended("/ops/search/relevance", post("/ops/search/relevance")).path("report");

        assertThat(report.at("/now/all/queries").asInt()).isPositive();
        assertThat(report.has("draft")).isFalse();
        assertThat(list(report.path("queries")))
                .isNotEmpty()
                .extracting(query -> query.path("query").asString())
                .noneMatch(query -> JudgedQueries.ALL.stream()
                        .anyMatch(judged -> judged.text().equals(query) && judged.isSetAside()));
    }

    @Test
    void anEditorSeesWhatADraftWouldChange() {
        Answer started = postAs("EDITOR", EVALUATIONS, "{\"synonyms\": [[\"soins intensifs\", \"psychologue\"]]}");
        JsonNode report = ended(EVALUATIONS, started).path("report");

        assertThat(report.at("/draft/all/queries").asInt())
                .isEqualTo(report.at("/now/all/queries").asInt());
        assertThat(list(report.path("changes")))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.path("titles")).isNotEqualTo(change.path("draftTitles")));
        assertThat(reference.tuning().groups()).hasSizeGreaterThan(1);
    }

    @Test
    void aDraftThatIsNotValidIsRefused() {
        Answer refused = postAs("ADMIN", EVALUATIONS, "{\"boosts\": {\"title\": 21}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("/boosts/title");
    }

    @ParameterizedTest
    @CsvSource({"AGENCY, 403", "PARTNER, 403", "OPERATOR, 403", "EDITOR, 404", "ADMIN, 404"})
    void onlyEditorsEvaluateDrafts(String role, int status) {
        assertThat(getAs(role, EVALUATIONS + "/never").status()).isEqualTo(status);
    }

    @Test
    void nobodyEvaluatesWithoutSayingWho() {
        assertThat(post(EVALUATIONS).status()).isEqualTo(401);
        assertThat(get(EVALUATIONS + "/never").status()).isEqualTo(401);
    }

    @Test
    void anEvaluationThatNeverWasIsNotFound() {
        assertThat(get("/ops/search/relevance/never").status()).isEqualTo(404);
    }

    private JsonNode ended(String path, Answer started) {
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        String evaluation = path + "/" + started.body().path("id").asString();
        List<JsonNode> told = new ArrayList<>();
        await().until(() -> {
            told.add(getAs("EDITOR", evaluation).body());
            return !told.getLast().path("status").asString().equals("running");
        });
        assertThat(told.getLast().path("status").asString()).isEqualTo("done");
        return told.getLast();
    }

    private Score score(String line) {
        return evaluator
                .scores(List.of(JudgedQuery.of("métier", line)), reference.tuning(), done -> {})
                .getFirst();
    }

    private void publish(ObjectNode offer) {
        publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
    }

    private static ObjectNode offer(String id, String title, String rome) {
        ObjectNode offer = SampleOffers.titled(id, title);
        offer.putObject("rome").put("code", rome).put("known", true);
        return offer;
    }
}
