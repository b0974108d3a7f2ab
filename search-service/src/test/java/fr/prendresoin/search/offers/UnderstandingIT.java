package fr.prendresoin.search.offers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.detours.NextSteps;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UnderstandingIT extends RunningSearch {

    private static final String THERE = " fort de france";
    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            var offers = new SampleOffers("understood", 11, Instant.now());
            for (int i = 0; i < 300; i++) {
                publish(offers.next());
            }
            ObjectNode scheduled = offer("scheduled", "Aide-soignant");
            scheduled
                    .putObject("workingTime")
                    .put("kind", "full")
                    .putArray("schedules")
                    .add("night");
            publish(scheduled);
            publish(offer("told", "Aide-soignant de nuit"));
            ObjectNode day = offer("day", "Aide-soignant");
            day.putObject("workingTime")
                    .put("kind", "part")
                    .putArray("schedules")
                    .add("weekend");
            publish(day);
            publish(offer("otherwise", "Rejoignez notre équipe de gériatrie").put("metier", "aide-soignant"));
            ObjectNode qualified = offer("qualified", "Cuisinier");
            qualified.putArray("diplomas").addObject().put("label", "CAP").put("required", true);
            qualified.putArray("licences").addObject().put("label", "B").put("required", true);
            publish(qualified);
            publish(offer("unqualified", "Cuisinier"));
            ObjectNode apprentice = offer("apprentice", "Cuisinier");
            ((ObjectNode) apprentice.path("contract")).put("apprenticeship", true);
            publish(apprentice);
            ObjectNode newer = offer("newer", "Cuisinier");
            ((ObjectNode) newer.path("rome")).put("code", "J9999").put("known", false);
            publish(newer);
            publish(SampleOffers.in(
                    SampleOffers.titled("u-le-puy", "Infirmier en gérontologie"), ReferenceSample.commune("43157")));
            settle();
        }
    }

    @Test
    void aSentenceIsReadAndEveryCriterionHasItsWords() {
        String typed = "Je cherche un CDI d’aide-soignante de nuit à 30 km de Rodez, sans permis";

        JsonNode understood = search("q=" + encoded(typed)).path("understood");

        assertThat(understood.at("/metier/0/slug").asString()).isEqualTo("aide-soignant");
        assertThat(understood.at("/metier/0/text").asString()).isEqualTo("aide-soignante");
        assertThat(understood.at("/place/commune").asString()).isEqualTo("12202");
        assertThat(understood.at("/place/kind").asString()).isEqualTo("commune");
        assertThat(understood.at("/radius/km").asInt()).isEqualTo(30);
        assertThat(understood.at("/contract/values/0").asString()).isEqualTo("CDI");
        assertThat(understood.at("/hours/values/0").asString()).isEqualTo("night");
        assertThat(understood.at("/licence/text").asString()).isEqualTo("sans permis");
        assertThat(understood.path("words").isEmpty()).isTrue();
        for (JsonNode span : list(understood.path("spans"))) {
            assertThat(typed.substring(
                            span.path("start").asInt(), span.path("end").asInt()))
                    .isEqualTo(span.path("text").asString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=infirmier lyon cdi | q=infirmier&commune=69123&radius=20&contract=CDI",
                "q=infirmier à 80 km de rodez | q=infirmier&commune=12202&radius=80",
                "q=infirmier lyon&radius=60 | q=infirmier&commune=69123&radius=60",
                "q=infirmier dans le 69 | q=infirmier&department=69",
                "q=infirmier en occitanie temps plein | q=infirmier&region=76&workingTime=full",
                "q=infirmier lyon sauf cdd | q=infirmier&commune=69123&contract=CDI,MIS,SAI,CCE,FRA,LIB,REP,TTI,DDI,DIN",
                "q=infirmier pas à temps partiel | q=infirmier&workingTime=full",
                "q=débutant bordeaux | experience=none&commune=33063",
                "q=infirmier lyon&commune=75056 | q=infirmier&commune=75056",
                "q=infirmier lyon&department=75 | q=infirmier&department=75",
                "q=infirmier lyon cdi&contract=CDD | q=infirmier&commune=69123&contract=CDD",
                "q=infirmier lyon cdi&ignore=place | q=infirmier&contract=CDI",
                "q=infirmier lyon cdi&ignore=place,contract | q=infirmier",
                "q=infirmier lyon&ignore=metier | commune=69123",
                "q=lyon&ignore=place | size=20",
                "q=infirmier lyon&radius=30&ignore=place | q=infirmier",
                "q=infirmier lyon&radius=30&sort=distance&ignore=place | q=infirmier",
                "radius=30&ignore=place | size=20"
            })
    void whatIsUnderstoodFindsWhatTheParametersWould(String typed, String parameters) {
        assertThat(search(typed.replace(" ", "+").replace("à", "%C3%A0").replace("é", "%C3%A9"))
                        .path("total")
                        .longValue())
                .isEqualTo(search(parameters).path("total").longValue());
    }

    @Test
    void whatAParameterDecidesIsNotUnderstood() {
        JsonNode answer = search("q=infirmier+lyon+cdi&commune=75056&contract=CDD");

        assertThat(answer.path("understood").has("place")).isFalse();
        assertThat(answer.path("understood").has("contract")).isFalse();
        assertThat(answer.path("understood").has("metier")).isTrue();
        assertThat(answer.at("/location/commune").asString()).isEqualTo("75056");
    }

    @Test
    void aTypedRadiusIsThatOfTheCommuneThatIsGiven() {
        JsonNode answer = search("q=infirmier+%C3%A0+5+km&commune=97209");
        JsonNode decided = search("q=infirmier+%C3%A0+5+km&commune=97209&radius=8");
        JsonNode nowhere = search("q=infirmier+%C3%A0+5+km");

        assertThat(answer.path("location").path("radiusKm").asInt()).isEqualTo(5);
        assertThat(answer.path("understood").path("radius").path("km").asInt()).isEqualTo(5);
        assertThat(decided.path("location").path("radiusKm").asInt()).isEqualTo(8);
        assertThat(decided.path("understood").has("radius")).isFalse();
        assertThat(nowhere.has("location")).isFalse();
        assertThat(nowhere.path("understood").path("radius").path("km").asInt()).isEqualTo(5);
    }

    @Test
    void thatACourseIsMeantSaysNothingOfAnOffer() {
        JsonNode answer = search("q=formation+aide-soignant" + THERE.replace(' ', '+'));

        assertThat(answer.path("understood").path("kind").path("values").path(0).asString())
                .isEqualTo("formations");
        assertThat(answer.path("total").asInt())
                .isPositive()
                .isEqualTo(search("q=aide-soignant" + THERE.replace(' ', '+'))
                        .path("total")
                        .asInt());
    }

    @Test
    void homonymsAreOffered() {
        JsonNode place = search("q=" + encoded("infirmier à paris")).at("/understood/place");

        assertThat(place.path("commune").asString()).isEqualTo("75056");
        assertThat(place.at("/alternatives/0/kind").asString()).isEqualTo("department");
    }

    @Test
    void theNightIsWhatTheScheduleOrTheTextSays() {
        assertThat(found("aide soignante de nuit" + THERE)).containsExactlyInAnyOrder("scheduled", "told");
        assertThat(found("aide soignante sans nuit" + THERE)).containsExactlyInAnyOrder("day", "otherwise");
        assertThat(found("aide soignante je ne veux pas travailler la nuit" + THERE))
                .containsExactlyInAnyOrder("day", "otherwise");
        assertThat(found("aide soignante week-end" + THERE)).containsExactly("day");
    }

    @Test
    void anOfferIsFoundByItsWorkWhenItsWordsDiffer() {
        assertThat(found("aide soignante" + THERE)).contains("otherwise");
        assertThat(found("aide soignante gériatrie" + THERE)).containsExactly("otherwise");
        assertThat(found("cuisinier" + THERE)).doesNotContain("otherwise");
    }

    @Test
    void whatAPersonLacksIsNotAskedOfHer() {
        assertThat(found("cuisinier sans diplôme" + THERE))
                .contains("unqualified")
                .doesNotContain("qualified");
        assertThat(found("cuisinier sans permis" + THERE))
                .contains("unqualified")
                .doesNotContain("qualified");
        assertThat(found("cuisinier apprentissage" + THERE)).containsExactly("apprentice");
        assertThat(found("cuisinier pas d'apprentissage" + THERE))
                .contains("unqualified")
                .doesNotContain("apprentice");
    }

    @Test
    void aRomeCodeThatNobodyKnowsFindsTheOffersThatBearIt() {
        JsonNode answer = search("rome=J9999");

        assertThat(ids(answer)).containsExactly("newer");
        assertThat(list(answer.path("unknownRome")))
                .extracting(JsonNode::asString)
                .containsExactly("J9999");
        assertThat(search("rome=J1501").has("unknownRome")).isFalse();
    }

    @Test
    void aSearchThatFindsLittleIsFollowedByWhatWouldFindMore() {
        JsonNode answer = search("q=" + encoded("infirmier cdi mende"));

        long total = answer.path("total").longValue();
        assertThat(total).isLessThan(NextSteps.FEW);
        List<JsonNode> steps = list(answer.path("next"));
        assertThat(steps).extracting(step -> step.path("kind").asString()).contains("wider-radius", "without", "alert");
        for (JsonNode step : steps) {
            if (List.of("wider-radius", "without", "neighbour")
                    .contains(step.path("kind").asString())) {
                assertThat(step.path("count").longValue()).isGreaterThan(total);
                assertThat(search(step.path("parameters").asString())
                                .path("total")
                                .longValue())
                        .as(step.toString())
                        .isEqualTo(step.path("count").longValue());
            }
        }
    }

    @Test
    void aFilterThatIsLeftOutLeavesNoRoomForTheWords() {
        JsonNode anywhere = step("q=infirmier+lyon&commune=48095&department=48", "commune");
        assertThat(anywhere.path("understood").has("place")).isFalse();
        assertThat(anywhere.has("location")).isFalse();
        assertThat(step("q=infirmier+lyon&department=48", "department").has("location"))
                .isFalse();

        JsonNode anyContract = step("q=cuisinier+cdd&commune=97209&contract=LIB", "contract");
        assertThat(anyContract.path("understood").has("contract")).isFalse();
    }

    @Test
    void lookingEverywhereIsProposedOnce() {
        assertThat(list(search("q=infirmier+lyon&commune=48095&department=48").path("next")))
                .filteredOn(step -> step.path("label").asString().equals("Chercher partout en France"))
                .hasSize(1);
    }

    /// What the step that leaves out a criterion leads to.
    private JsonNode step(String query, String criterion) {
        return list(search(query).path("next")).stream()
                .filter(step -> step.path("criterion").asString("").equals(criterion))
                .map(step -> search(step.path("parameters").asString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNeighbouringMetierIsProposedAndAFilterMayBeLeftOut() {
        JsonNode answer = search("metier=auxiliaire-puericulture&department=972&contract=LIB");
        assertThat(list(answer.path("next")))
                .extracting(step -> step.path("kind").asString() + " "
                        + step.path("criterion").asString(""))
                .contains("without department", "alert ")
                .doesNotContain("wider-radius ");

        JsonNode near = search("metier=auxiliaire-puericulture&department=972");
        assertThat(list(near.path("next")))
                .filteredOn(step -> step.path("kind").asString().equals("neighbour"))
                .extracting(step -> step.path("metier").asString())
                .containsExactly("aide-soignant");
    }

    @Test
    void aSearchThatFindsEnoughIsNotFollowed() {
        assertThat(search("q=infirmier").has("next")).isFalse();
    }

    @Test
    void aWiderRadiusOfATypedPlaceLosesNothing() {
        for (String q :
                List.of("infirmier lyon", "aide soignante de nuit rodez", "cdi bordeaux", "auxiliaire de puer paris")) {
            List<String> before = List.of();
            for (int radius : List.of(5, 20, 100, 200)) {
                List<String> found = all("q=" + encoded(q) + "&radius=" + radius);
                assertThat(found).as(q + " " + radius).containsAll(before);
                before = found;
            }
        }
    }

    @Test
    void aChoiceOfADepartmentFindsWhatItsCountSays() {
        JsonNode choices = search("q=infirmier+lyon").at("/facets/department");

        assertThat(choices.size()).isGreaterThan(3);
        for (JsonNode choice : list(choices)) {
            String code = choice.path("value").asString();
            assertThat(search("q=infirmier+lyon&department=" + code)
                            .path("total")
                            .longValue())
                    .as(code)
                    .isEqualTo(choice.path("count").longValue());
        }
    }

    /// Every offer found, with those that share a card.
    private List<String> all(String query) {
        List<String> ids = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<JsonNode> items = list(search(query + "&size=100&page=" + page).path("items"));
            items.forEach(item -> list(item.path("places"))
                    .forEach(place -> list(place.path("offers"))
                            .forEach(offer -> ids.add(offer.path("id").asString()))));
            if (items.size() < 100) {
                return ids;
            }
        }
    }

    private List<String> found(String typed) {
        return ids(search("size=50&q=" + encoded(typed)));
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : list(answer.path("items"))) {
            ids.add(item.path("id").asString().replace("u-", ""));
        }
        return ids;
    }

    private void publish(ObjectNode offer) {
        publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
    }

    private static ObjectNode offer(String id, String title) {
        return SampleOffers.in(SampleOffers.titled("u-" + id, title), ReferenceSample.commune("97209"));
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, UTF_8);
    }
}
