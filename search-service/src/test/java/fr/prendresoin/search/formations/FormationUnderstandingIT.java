package fr.prendresoin.search.formations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Courses of a town that has no others.
class FormationUnderstandingIT extends RunningSearch {

    private static final String PUBLISHED = "fr.prendresoin.catalog.formation-published.v1";
    private static final String TOWN = "97302";

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            publish(new SampleFormation("c-title", "Aide-soignant")
                    .with("metiers", List.of("aide-soignant"))
                    .with("modality", "on-site")
                    .with("fundings", List.of("region"))
                    .in(TOWN)
                    .starting(30));
            publish(new SampleFormation("c-otherwise", "Soigner les personnes")
                    .with("metiers", List.of("aide-soignant"))
                    .with("modality", "mixed")
                    .with("apprenticeship", true)
                    .with("fundings", List.of("cpf"))
                    .in(TOWN)
                    .starting(30));
            publish(new SampleFormation("c-distance", "Aide-soignant, depuis chez soi")
                    .with("metiers", List.of("aide-soignant"))
                    .with("modality", "distance")
                    .starting(30));
            publish(new SampleFormation("c-diploma", "Préparer le concours")
                    .with("metiers", List.of("auxiliaire-puericulture"))
                    .with("diploma", "DEAP")
                    .with("entryLevel", 4)
                    .in(TOWN)
                    .starting(30));
            settle();
        }
    }

    @Test
    void aSentenceIsReadAndEveryCriterionHasItsWords() {
        JsonNode page = formations("q=formation aide-soignante en alternance à 10 km de cayenne");

        JsonNode understood = page.path("understood");
        assertThat(understood.path("kind").path("values").path(0).asString()).isEqualTo("formations");
        assertThat(understood.path("metier").path(0).path("slug").asString()).isEqualTo("aide-soignant");
        assertThat(understood.path("apprenticeship").path("text").asString()).isEqualTo("en alternance");
        assertThat(understood.path("place").path("commune").asString()).isEqualTo(TOWN);
        assertThat(page.path("location").path("radiusKm").asInt()).isEqualTo(10);
        assertThat(ids(page)).containsExactly("c-otherwise");
    }

    @Test
    void aCourseIsFoundByItsWorkWhenItsWordsDiffer() {
        assertThat(ids(formations("q=aide soignante cayenne"))).containsExactly("c-title", "c-otherwise");
    }

    @Test
    void whatIsSaidOfAPostIsPassedOverAndTold() {
        JsonNode page = formations("q=aide-soignante de nuit en cdi à cayenne");

        assertThat(ids(page)).containsExactly("c-title", "c-otherwise");
        assertThat(list(page.path("passedOver"))).extracting(JsonNode::asString).containsExactly("de nuit", "cdi");
        assertThat(page.path("understood").has("contract")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=aide-soignant cayenne finançable par le cpf | c-otherwise",
                "q=aide-soignant à distance&ignore=place | c-distance",
                "q=aide-soignant cayenne en alternance&apprenticeship=false | c-title",
                "q=aide-soignant cayenne en alternance&ignore=apprenticeship | c-title c-otherwise",
                "q=aide-soignant à distance cayenne&modality=on-site | c-title",
                "q=aide-soignant cayenne sans alternance | c-title",
                "q=aide-soignant cayenne&modality=mixed | c-otherwise",
                "q=deap cayenne | c-diploma",
                "q=diplome d'etat d'auxiliaire de puericulture cayenne | c-diploma",
                "q=formation sans diplôme cayenne | c-otherwise c-title",
                "q=formation cayenne&diploma=DEAP | c-diploma",
                "q=formation sans diplôme cayenne&diploma=DEAP | c-diploma",
            })
    void whatIsUnderstoodFiltersAndAParameterWins(String query, String expected) {
        assertThat(ids(formations(query))).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void aDiplomaIsShownByItsName() {
        JsonNode choice = formations("q=cayenne").path("facets").path("diploma").path(0);

        assertThat(choice.path("value").asString()).isEqualTo("DEAP");
        assertThat(choice.path("label").asString()).isEqualTo("Diplôme d’État d’auxiliaire de puériculture");
    }

    @Test
    void aChoiceOfARegionTakesThePlaceOfTheTownThatWasTyped() {
        JsonNode regions = formations("q=aide-soignant cayenne").path("facets").path("region");

        assertThat(list(regions)).anySatisfy(choice -> {
            assertThat(choice.path("value").asString()).isEqualTo("03");
            assertThat(choice.path("count").asInt())
                    .isEqualTo(formations("q=aide-soignant cayenne&region=03")
                            .path("total")
                            .asInt());
        });
    }

    @Test
    void aSearchThatFindsLittleIsFollowedByWhatWouldFindMore() {
        JsonNode page = formations("q=aide-soignant en alternance fort de france");

        List<JsonNode> steps = list(page.path("next"));
        assertThat(page.path("total").asInt()).isZero();
        assertThat(steps)
                .extracting(step -> step.path("kind").asString())
                .contains("without")
                .endsWith("alert");
        assertThat(steps)
                .filteredOn(step -> isOfCourses(step))
                .isNotEmpty()
                .allSatisfy(
                        step -> assertThat(formations(step.path("parameters").asString())
                                        .path("total")
                                        .asLong())
                                .isEqualTo(step.path("count").asLong())
                                .isPositive());
    }

    @Test
    void whereNothingIsNearACourseFromHomeIsProposed() {
        JsonNode page = formations("q=aide-soignant fort de france");

        assertThat(list(page.path("next")))
                .filteredOn(step -> step.path("kind").asString().equals("distance"))
                .singleElement()
                .satisfies(step -> assertThat(
                                ids(formations(step.path("parameters").asString())))
                        .contains("c-distance"));
    }

    private static boolean isOfCourses(JsonNode step) {
        return !List.of("alert", "offers").contains(step.path("kind").asString());
    }

    private void publish(SampleFormation formation) {
        publish(FORMATIONS, formation.id(), PUBLISHED, 1, formation.json());
    }

    private JsonNode formations(String query) {
        Answer answer = get("/api/formations?" + asAddress(query));
        assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> ids(JsonNode page) {
        return list(page.path("items")).stream()
                .map(card -> card.path("id").asString())
                .toList();
    }
}
