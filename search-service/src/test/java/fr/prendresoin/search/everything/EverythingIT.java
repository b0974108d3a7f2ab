package fr.prendresoin.search.everything;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleEvent;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.testing.ContractExamples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Things of all kinds about one work and one town that has no others.
class EverythingIT extends RunningSearch {

    private static final String TOWN = "97604";

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            publish(offer("e-night", "Aide-soignant de nuit"));
            publish(offer("e-day", "Aide-soignant").put("publishedAt", "2026-11-03T08:15:42Z"));
            publish(SampleOffers.in(SampleOffers.titled("e-far", "Perlimpineur"), ReferenceSample.commune("15014")));
            publish(FORMATIONS, "e-course", "fr.prendresoin.catalog.formation-published.v1", 1, course().toString());
            publish(EVENTS, "e-forum", SampleEvent.PUBLISHED, 1, forum());
            publish(PREFIX + "catalog.content.v1", "vae-as", "fr.prendresoin.catalog.content-published.v1", 1, """
                    {"slug": "vae-as", "kind": "funding", "title": "Devenir aide-soignant par l’expérience",
                     "summary": "La validation des acquis.", "text": "La validation des acquis.",
                     "path": "/financements/vae"}""");
            settle();
            await().until(() -> search("q=aide-soignant&kind=contents,metiers")
                            .path("contents")
                            .path("total")
                            .asInt()
                    > 0);
        }
    }

    @Test
    void eachKindTakesOfASentenceWhatSaysSomethingOfIt() {
        JsonNode found = search("q=formation aide-soignante de nuit à bouéni");

        JsonNode understood = found.path("understood");
        assertThat(understood.path("kind").path("values").path(0).asString()).isEqualTo("formations");
        assertThat(understood.path("hours").path("values").path(0).asString()).isEqualTo("night");
        assertThat(understood.path("place").path("commune").asString()).isEqualTo(TOWN);
        assertThat(ids(found, "offers", "id")).containsExactly("e-night");
        assertThat(ids(found, "formations", "id")).containsExactly("e-course");
        assertThat(ids(found, "events", "id")).containsExactly("e-forum");
        assertThat(ids(found, "metiers", "slug")).startsWith("aide-soignant");
        assertThat(ids(found, "contents", "id")).contains("vae-as");
        assertThat(found.path("location").path("commune").asString()).isEqualTo(TOWN);
    }

    @Test
    void aDiplomaIsFoundAmongTheContents() {
        JsonNode first =
                search("q=deap&kind=contents").path("contents").path("items").path(0);

        assertThat(first.path("kind").asString()).isEqualTo("diploma");
        assertThat(first.path("id").asString()).isEqualTo("DEAP");
        assertThat(first.has("path")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qui peut payer ma formation", "financement", "financer une formation d'aide-soignant"})
    void whoPaysIsFoundAmongTheContents(String typed) {
        JsonNode contents = search("q=" + typed + "&kind=contents").path("contents");

        assertThat(contents.path("items").path(0).path("kind").asString()).isEqualTo("funding");
    }

    @Test
    void thatAnotherKindIsMeantFindsOnlyItsWord() {
        assertThat(search("q=formation&kind=offers").path("total").asInt())
                .isLessThan(search("kind=offers").path("total").asInt());
        assertThat(search("q=formation&kind=formations").path("total").asInt())
                .isEqualTo(search("kind=formations").path("total").asInt());
    }

    @Test
    void onlyTheKindsThatAreAskedForAreThere() {
        JsonNode found = search("q=aide-soignant&kind=metiers");

        assertThat(found.path("metiers").path("total").asLong()).isPositive();
        assertThat(found.propertyNames()).doesNotContain("offers", "formations", "events", "contents", "next");
    }

    @Test
    void aMetierThatIsChosenIsThatOfEveryKind() {
        JsonNode found = search("metier=aide-soignant&commune=" + TOWN);

        assertThat(ids(found, "offers", "id")).containsExactlyInAnyOrder("e-night", "e-day");
        assertThat(ids(found, "formations", "id")).containsExactly("e-course");
        assertThat(ids(found, "events", "id")).containsExactly("e-forum");
        assertThat(ids(found, "metiers", "slug")).containsExactly("aide-soignant");
        assertThat(ids(found, "contents", "id")).isEmpty();
        assertThat(ids(search("metier=auxiliaire-puericulture"), "contents", "id"))
                .contains("DEAP");
        assertThat(ids(search("metier=infirmier&commune=" + TOWN), "events", "id"))
                .isEmpty();
    }

    @Test
    void aFicheHasNoPlace() {
        JsonNode found = search("q=bouéni");

        assertThat(ids(found, "offers", "id")).containsExactlyInAnyOrder("e-night", "e-day");
        assertThat(found.path("metiers").path("total").asInt()).isZero();
    }

    @Test
    void withoutWordsTheMetiersAreListedPageByPage() {
        JsonNode first = search("kind=metiers&size=3");
        JsonNode second = search("kind=metiers&size=3&page=1");

        assertThat(first.path("metiers").path("total").asInt())
                .isGreaterThanOrEqualTo(ReferenceSample.metiers().size());
        assertThat(ids(first, "metiers", "slug"))
                .hasSize(3)
                .isSorted()
                .doesNotContainAnyElementsOf(ids(second, "metiers", "slug"));
    }

    @Test
    void aWishFindsTheMetiersOfItsFamily() {
        assertThat(ids(search("q=je veux m'occuper d'enfants&kind=metiers"), "metiers", "slug"))
                .contains("auxiliaire-puericulture")
                .doesNotContain("infirmier");
    }

    @Test
    void theOrderIsThatOfOffersAndCourses() {
        assertThat(ids(search("q=aide-soignant bouéni&sort=date"), "offers", "id"))
                .containsExactly("e-day", "e-night");
        assertThat(search("q=aide-soignant bouéni&sort=distance")
                        .path("metiers")
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void fewOffersAreFollowedByWhatWouldFindMore() {
        JsonNode found = search("q=aide-soignant de nuit bouéni");

        assertThat(list(found.path("next")))
                .extracting(step -> step.path("criterion").asString(""))
                .contains("hours");
    }

    @Test
    void fewCoursesWithoutOffersAreFollowedByWhatWouldFindMore() {
        JsonNode found = search("kind=formations&metier=aide-soignant&commune=" + TOWN + "&radius=5");

        JsonNode step = list(found.path("next")).stream()
                .filter(next -> next.path("kind").asString().equals("offers"))
                .findFirst()
                .orElseThrow();
        assertThat(step.path("count").asLong())
                .isEqualTo(get("/api/offers?" + step.path("parameters").asString())
                        .body()
                        .path("total")
                        .asLong());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=contents&q=bouéni | autres réponses",
                "kind=events&metier=infirmier&commune=97604&radius=1 | autres réponses",
                "kind=events&q=perlimpineur&commune=97604&radius=1&sort=distance | partout en France",
                "kind=events&q=perlimpineur à bouéni | partout en France",
                "kind=events,contents&q=zqwxvkj | tous les métiers"
            })
    void nothingOfAKindIsFollowedByASearchThatFinds(String query, String label) {
        JsonNode found = search(query);

        assertThat(found.path("total").asLong()).isZero();
        JsonNode step = list(found.path("next")).getFirst();
        assertThat(step.path("kind").asString()).isEqualTo("everything");
        assertThat(step.path("label").asString()).contains(label);
        assertThat(step.path("count").asLong())
                .isPositive()
                .isEqualTo(get("/api/search?" + step.path("parameters").asString())
                        .body()
                        .path("total")
                        .asLong());
    }

    @Test
    void coursesAreProposedInTheDepartmentThatWasAskedFor() {
        JsonNode step =
                list(get("/api/offers?metier=aide-soignant&department=976&contract=LIB")
                                .body()
                                .path("next"))
                        .stream()
                        .filter(next -> next.path("kind").asString().equals("formations"))
                        .findFirst()
                        .orElseThrow();

        assertThat(step.path("parameters").asString()).contains("department=976");
        assertThat(get("/api/formations?" + step.path("parameters").asString())
                        .body()
                        .path("total")
                        .asLong())
                .isEqualTo(step.path("count").asLong());
    }

    @ParameterizedTest
    @CsvSource({
        "kind=sorciers, kind",
        "metier=sorcier, metier",
        "radius=5, radius",
        "commune=99999, commune",
        "department=999, department",
        "ignore=mood, ignore",
        "size=101, size",
        "page=-1, page",
        "page=5000&size=5, page",
        "sort=price, sort",
        "q=a&q=b, q",
    })
    void aBadParameterIsNamed(String query, String field) {
        get("/api/search?" + query).fault(field);
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        described("q=aide-soignant+de+nuit+boueni&commune=97604", 200);
        described("kind=contents", 200);
        described("kind=events&q=zqwxvkj", 200);
        described("kind=sorciers", 400);
    }

    @Test
    void anOutageOfTheEngineIsSaid() {
        line().cut();
        assertThat(get("/api/search?q=infirmier").status()).isEqualTo(503);
        line().mend();
        await().until(() -> get("/api/search?q=infirmier").status() == 200);
    }

    private void described(String query, int status) {
        described("/api/search", "/api/search?" + query, status);
    }

    private static ObjectNode offer(String id, String title) {
        ObjectNode offer = SampleOffers.titled(id, title).put("metier", "aide-soignant");
        var commune = ReferenceSample.commune(TOWN);
        offer.putObject("place")
                .put("label", commune.name())
                .put("commune", TOWN)
                .put("name", commune.name())
                .put("department", commune.department())
                .put("region", commune.region())
                .put("latitude", commune.latitude())
                .put("longitude", commune.longitude())
                .put("precision", "commune");
        return offer;
    }

    private static String forum() {
        return new SampleEvent("e-forum", "Forum des métiers")
                .in(TOWN)
                .about("aide-soignant")
                .starting(48)
                .json();
    }

    private static ObjectNode course() {
        ObjectNode course = (ObjectNode) JsonMapper.shared()
                .readTree(ContractExamples.of("catalog.formation.v1", "formation-published.v1")
                        .get("minimal.json"));
        course.put("id", "e-course").put("title", "Aide-soignant");
        course.putArray("metiers").add("aide-soignant");
        var commune = ReferenceSample.commune(TOWN);
        course.putArray("places")
                .addObject()
                .put("commune", TOWN)
                .put("name", commune.name())
                .put("department", commune.department())
                .put("region", commune.region())
                .put("latitude", commune.latitude())
                .put("longitude", commune.longitude())
                .put("precision", "commune");
        return course;
    }

    private void publish(ObjectNode offer) {
        publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
    }

    @Override
    protected JsonNode search(String query) {
        Answer answer = get("/api/search?" + asAddress(query));
        assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> ids(JsonNode found, String kind, String id) {
        return list(found.path(kind).path("items")).stream()
                .map(item -> item.path(id).asString())
                .toList();
    }
}
