package fr.prendresoin.search.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleEvent;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.testing.ContractExamples;
import fr.prendresoin.testing.HttpAnswers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OrientationIT extends RunningSearch {

    private static final String LIKES_CARE = "q1:c,d;q3:a;q7:a;q4:a;q6:a";
    private static final String COURSE = "fr.prendresoin.catalog.formation-published.v1";
    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            for (int i = 0; i < 3; i++) {
                ObjectNode offer =
                        SampleOffers.titled("orientation-" + i, "Aide-soignant").put("metier", "aide-soignant");
                publish(
                        "orientation-" + i,
                        PUBLISHED,
                        1,
                        SampleOffers.in(offer, ReferenceSample.commune("15014")).toString());
            }
            publish(
                    FORMATIONS,
                    "orientation",
                    COURSE,
                    1,
                    course(ReferenceSample.commune("15014")).toString());
            publish(
                    EVENTS,
                    "orientation",
                    SampleEvent.PUBLISHED,
                    1,
                    new SampleEvent("orientation", "Visite de l’hôpital")
                            .in("15014")
                            .about("aide-soignant")
                            .starting(24)
                            .json());
            publish(
                    EVENTS,
                    "orientation-over",
                    SampleEvent.PUBLISHED,
                    1,
                    new SampleEvent("orientation-over", "Visite passée")
                            .in("15014")
                            .about("aide-soignant")
                            .starting(-24)
                            .json());
            settle();
        }
    }

    @Test
    void aPersonIsLedFromTheFirstQuestionToTheResults() {
        String a = "";
        JsonNode step = questions(a);
        int asked = 0;
        while (step.has("next")) {
            String id = step.path("next").path("id").asString();
            a = (a.isEmpty() ? "" : a + ";") + id + ":" + (asked++ == 2 ? "-" : "a");
            step = questions(a);
            assertThat(step.path("answers").asString()).isEqualTo(a);
        }

        assertThat(asked).isEqualTo(step.path("most").asInt()).isEqualTo(8);
        assertThat(list(step.path("said"))).hasSize(8);
        JsonNode results = get(step.path("results").asString()).body();
        assertThat(list(results.path("metiers"))).hasSize(5).allSatisfy(metier -> {
            assertThat(metier.path("label").asString()).isNotBlank();
            assertThat(metier.path("toKnow").isEmpty()).isFalse();
            assertThat(list(metier.path("reasons")))
                    .isNotEmpty()
                    .allMatch(reason -> reason.path("text").asString().startsWith("Parce que vous avez répondu «"));
        });
        assertThat(results.has("unavailable")).isFalse();
    }

    @Test
    void whatIsNearTheCommuneIsCountedAsItsLinksFindIt() {
        JsonNode near = metier(results("&commune=15014&radius=15"), "aide-soignant");

        JsonNode offers = near.path("offers");
        assertThat(offers.path("count").longValue())
                .isEqualTo(
                        get(offers.path("url").asString()).body().path("total").longValue())
                .isGreaterThanOrEqualTo(3);
        JsonNode formations = near.path("formations");
        assertThat(formations.path("count").longValue())
                .isEqualTo(get(formations.path("url").asString())
                        .body()
                        .path("total")
                        .longValue())
                .isOne();
        JsonNode events = near.path("events");
        assertThat(events.path("count").longValue())
                .isEqualTo(get(events.path("url").asString())
                        .body()
                        .path("events")
                        .path("total")
                        .longValue())
                .isOne();
        assertThat(metier(results("&commune=97411&radius=5"), "aide-soignant")
                        .path("formations")
                        .path("count")
                        .longValue())
                .isZero();
    }

    @Test
    void withoutACommuneTheWholeCountryIsCounted() {
        JsonNode everywhere = metier(results(""), "aide-soignant").path("offers");

        assertThat(everywhere.path("url").asString()).isEqualTo("/api/offers?metier=aide-soignant");
        assertThat(everywhere.path("count").longValue())
                .isEqualTo(get(everywhere.path("url").asString())
                        .body()
                        .path("total")
                        .longValue());
    }

    @Test
    void withoutTheEngineTheMetiersAreThereAndTheCountsAreSaidToBeMissing() {
        line().cut();
        Answer answer = get("/api/orientation/results?profile=30-55&a=" + LIKES_CARE);
        line().mend();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(list(answer.body().path("metiers")))
                .hasSize(5)
                .allSatisfy(
                        metier -> assertThat(metier.path("offers").has("count")).isFalse());
        assertThat(list(answer.body().path("unavailable")))
                .extracting(JsonNode::asString)
                .containsExactly("offers", "formations", "events");
        await().until(() -> get("/api/offers").status() == 200);
        HttpAnswers.assertDescribed("search-service", "get /api/orientation/results", 200, answer.body());
    }

    @Test
    void whoPassedEveryQuestionIsSuggestedNothing() {
        JsonNode results =
                get("/api/orientation/results?profile=16-25&a=q1:-;q3:-").body();

        assertThat(results.path("metiers").isEmpty()).isTrue();
        assertThat(results.path("families").isEmpty()).isTrue();
        assertThat(results.path("pathways").isEmpty()).isFalse();
    }

    @Test
    void theSituationSuggestsItsWaysAndNoMetier() {
        JsonNode results =
                get("/api/orientation/results?profile=30-55&a=q13r:d;q1:-").body();

        assertThat(list(results.path("pathways")))
                .extracting(way -> way.path("slug").asString())
                .startsWith("vae", "cpf", "region", "poei")
                .doesNotHaveDuplicates();
        assertThat(results.path("metiers").isEmpty()).isTrue();
        assertThat(results.path("families").isEmpty()).isTrue();
    }

    @Test
    void theWaysOfTheSituationComeBeforeThoseOfTheProfile() {
        JsonNode results =
                get("/api/orientation/results?profile=30-55&a=q1:d;q13r:d").body();

        assertThat(list(results.path("pathways")))
                .extracting(way -> way.path("slug").asString())
                .startsWith("vae", "cpf", "region", "poei");
        assertThat(list(results.path("metiers")))
                .isNotEmpty()
                .allSatisfy(
                        metier -> assertThat(metier.path("reasons").isEmpty()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "questions?a=q1:a | profile | required",
                "questions?profile=20 | profile | unknown",
                "questions?profile=16-25&a=q1:z | a | unknown",
                "questions?profile=16-25&a=q1:a&a=q2:a | a | unknown",
                "questions?profile=16-25&name=Léa | name | unknown",
                "results?profile=16-25 | a | required",
                "results?profile=16-25&a=q2:a,b | a | size",
                "results?profile=16-25&a=q1:a&commune=1 | commune | unknown",
                "results?profile=16-25&a=q1:a&radius=5 | radius | requires-commune",
                "results?profile=16-25&a=q1:a&commune=15014&radius=0 | radius | range",
                "results?profile=16-25&a=q1:a&commune=15014&radius=x | radius | type",
                "results?profile=16-25&a=q1:a&commune=15014&radius=5&radius=6 | radius | type"
            })
    void aBadValueIsRefusedByItsName(String query, String field, String rule) {
        JsonNode fault = get("/api/orientation/" + query.replace("é", "%C3%A9")).fault(field);

        assertThat(fault.path("rule").asString()).isEqualTo(rule);
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        HttpAnswers.assertDescribed("search-service", "get /api/orientation/questions", 200, questions(""));
        HttpAnswers.assertDescribed("search-service", "get /api/orientation/questions", 200, questions("q1:a;q3:-"));
        HttpAnswers.assertDescribed(
                "search-service", "get /api/orientation/results", 200, results("&commune=15014&radius=15"));
        HttpAnswers.assertDescribed(
                "search-service",
                "get /api/orientation/results",
                400,
                get("/api/orientation/results?profile=x&a=").body());
    }

    private static ObjectNode course(ReferenceSample.Commune commune) {
        ObjectNode course = (ObjectNode) JsonMapper.shared()
                .readTree(ContractExamples.of("catalog.formation.v1", "formation-published.v1")
                        .get("full.json"));
        course.put("id", "orientation").putArray("metiers").add("aide-soignant");
        course.withArray("sessions").removeAll();
        course.putArray("places")
                .addObject()
                .put("commune", commune.code())
                .put("name", commune.name())
                .put("latitude", commune.latitude())
                .put("longitude", commune.longitude())
                .put("precision", "commune");
        return course;
    }

    private JsonNode questions(String a) {
        Answer answer = get("/api/orientation/questions?profile=30-55&a=" + a);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode results(String where) {
        Answer answer = get("/api/orientation/results?profile=30-55&a=" + LIKES_CARE + where);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode metier(JsonNode results, String slug) {
        List<JsonNode> metiers = list(results.path("metiers"));
        return metiers.stream()
                .filter(metier -> metier.path("slug").asString().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
