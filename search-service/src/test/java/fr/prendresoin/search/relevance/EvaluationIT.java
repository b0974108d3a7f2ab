package fr.prendresoin.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EvaluationIT extends RunningSearch {

    private static boolean published;

    @Autowired
    private Evaluator evaluator;

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
        Answer started = post("/ops/search/relevance");
        assertThat(started.status()).isEqualTo(202);
        String path = "/ops/search/relevance/" + started.body().path("id").asString();
        List<JsonNode> told = new ArrayList<>();
        await().until(() -> {
            told.add(get(path).body());
            return !told.getLast().path("status").asString().equals("running");
        });

        JsonNode report = told.getLast().path("report");
        assertThat(told.getLast().path("status").asString()).isEqualTo("done");
        assertThat(report.at("/now/all/queries").asInt()).isPositive();
        assertThat(list(report.path("queries")))
                .isNotEmpty()
                .extracting(query -> query.path("query").asString())
                .noneMatch(query -> JudgedQueries.ALL.stream()
                        .anyMatch(judged -> judged.text().equals(query) && judged.isSetAside()));
    }

    @Test
    void anEvaluationThatNeverWasIsNotFound() {
        assertThat(get("/ops/search/relevance/never").status()).isEqualTo(404);
    }

    private Score score(String line) {
        return evaluator
                .scores(List.of(JudgedQuery.of("métier", line)), done -> {})
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
