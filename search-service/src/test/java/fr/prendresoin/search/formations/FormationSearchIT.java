package fr.prendresoin.search.formations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Courses that bear a word that no other course has.
class FormationSearchIT extends RunningSearch {

    private static final String PUBLISHED = "fr.prendresoin.catalog.formation-published.v1";
    private static final String WITHDRAWN = "fr.prendresoin.catalog.formation-withdrawn.v1";

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            publish(new SampleFormation("f-lyon", "Rebouteux à Lyon")
                    .with("metiers", List.of("aide-soignant"))
                    .with("diploma", "DE-REBOUTEUX")
                    .with("exitLevel", 4)
                    .with("certifying", true)
                    .with("certifications", List.of(Map.of("kind", "RNCP", "code", "RNCP35832")))
                    .with("modality", "on-site")
                    .with("fundings", List.of("region", "cpf"))
                    .in("69123")
                    .starting(-40)
                    .starting(60));
            publish(new SampleFormation("f-grenoble", "Rebouteux à Grenoble et à Lyon")
                    .with("metiers", List.of("aide-soignant", "infirmier"))
                    .with("exitLevel", 6)
                    .with("certifying", true)
                    .with("apprenticeship", true)
                    .with("modality", "mixed")
                    .with("fundings", List.of("apprentissage"))
                    .in("38185", "69387")
                    .starting(20));
            publish(new SampleFormation("f-permanent", "Rebouteux à distance")
                    .with("certifying", false)
                    .with("modality", "distance")
                    .session("p", -100, 100, "open", "permanent"));
            publish(new SampleFormation("f-any-time", "Chuchoterie sans date")
                    .with("modality", "distance")
                    .undated("u", "permanent"));
            publish(new SampleFormation("f-some-time", "Chuchoterie un jour").undated("u", "fixed-dates"));
            publish(new SampleFormation("f-in-a-month", "Chuchoterie dans un mois").starting(30));
            publish(new SampleFormation("f-past", "Rebouteux d’hier")
                    .in("69123")
                    .starting(-10));
            publish(new SampleFormation("f-closed", "Rebouteux complet")
                    .in("75056")
                    .session("c", 5, 200, "closed", "fixed-dates"));
            publish(FORMATIONS, "f-gone", WITHDRAWN, 1, """
                    {"id": "f-gone", "reason": "no-longer-listed", "withdrawnAt": "2026-11-21T09:00:00Z",
                     "title": "Rebouteux de jadis", "diploma": "DE-REBOUTEUX", "metiers": ["aide-soignant"],
                     "families": ["sante"], "department": "69", "region": "84", "source": "Essai"}""");
            settle();
        }
    }

    @Test
    void aCourseIsFoundByItsWordsWithItsNextSession() {
        JsonNode page = formations("q=rebouteux lyon");

        JsonNode card = page.path("items").path(0);
        assertThat(card.path("id").asString()).isEqualTo("f-lyon");
        assertThat(card.path("nextSession").path("start").asString())
                .isEqualTo(SampleFormation.today().plusDays(60).toString());
        assertThat(card.path("sessionsTotal").asInt()).isEqualTo(1);
        assertThat(card.path("titleMarked").asString()).contains("<mark>Rebouteux</mark>");
    }

    @Test
    void theSoonestToJoinComesFirstAndWhatCanNoLongerBeJoinedLast() {
        assertThat(ids("q=rebouteux&sort=date"))
                .startsWith("f-permanent", "f-grenoble", "f-lyon")
                .hasSize(5)
                .endsWith("f-closed", "f-past");
    }

    @Test
    void whatCameOrChangedLastComesFirstForWhoFollows() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        for (int minutes : new int[] {1, 3, 2}) {
            var course = new SampleFormation("f-new-" + minutes, "Bourdonnement de " + minutes + " minutes");
            publish(FORMATIONS, course.id(), PUBLISHED, 1, course.json(), now.plusSeconds(60L * minutes));
        }
        settle();

        JsonNode page = formations("q=bourdonnement&sort=changed");

        assertThat(page.path("items").valueStream().map(card -> card.path("id").asString()))
                .containsExactly("f-new-3", "f-new-2", "f-new-1");
        assertThat(page.at("/items/0/changedAt").asString()).isEqualTo("2026-11-21T12:03:00Z");
    }

    @Test
    void aSessionThatIsPastIsNotOffered() {
        JsonNode past = get("/api/formations/f-past").body();

        assertThat(past.path("sessions").size()).isZero();
        assertThat(past.has("nextSession")).isFalse();
    }

    @Test
    void anExpiredCodeIsToldWithTheOneInForce() {
        JsonNode expired = get("/api/formations/f-lyon").body().at("/certifications/0/expired");

        assertThat(expired.path("lastDay").asString()).isEqualTo("2025-09-01");
        assertThat(expired.path("replacedBy").asString()).isEqualTo("RNCP40743");
    }

    @Test
    void aSessionThatIsFullIsShownAndNotProposed() {
        JsonNode full = get("/api/formations/f-closed").body();

        assertThat(full.path("sessions").size()).isEqualTo(1);
        assertThat(full.has("nextSession")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diploma=DE-REBOUTEUX | f-lyon",
                "level=6 | f-grenoble",
                "level=4,6 | f-grenoble f-lyon",
                "modality=distance | f-permanent",
                "funding=region | f-lyon",
                "apprenticeship=true | f-grenoble",
                "certifying=true | f-grenoble f-lyon",
                "metier=infirmier | f-grenoble",
                "department=38 | f-grenoble",
                "region=84 | f-grenoble f-lyon f-past",
                "startsWithin=30 | f-grenoble f-permanent",
                "startsWithin=90 | f-grenoble f-lyon f-permanent",
                "commune=69123&radius=10 | f-grenoble f-lyon f-past",
                "commune=75056 | f-closed",
            })
    void eachFilterKeepsWhatItNames(String filter, String expected) {
        assertThat(ids("q=rebouteux&" + filter).stream().sorted().toList()).containsExactly(expected.split(" "));
    }

    @Test
    void whatIsJoinedAtAnyTimeIsNotWaitedForThoughItHasNoDate() {
        assertThat(ids("q=chuchoterie&startsWithin=1")).containsExactly("f-any-time");
        assertThat(ids("q=chuchoterie&sort=date")).containsExactly("f-any-time", "f-in-a-month", "f-some-time");
        assertThat(count(formations("q=chuchoterie").path("facets"), "startsWithin", "30"))
                .isEqualTo(2);
    }

    @Test
    void theNearestPlaceIsShownWithItsDistance() {
        JsonNode page = formations("q=rebouteux&commune=69123&radius=10&sort=distance&apprenticeship=true");

        JsonNode card = page.path("items").path(0);
        assertThat(card.path("place").path("commune").asString()).isEqualTo("69387");
        assertThat(card.path("distanceKm").asDouble()).isBetween(0.1, 1.0);
        assertThat(card.path("placesTotal").asInt()).isEqualTo(2);
        assertThat(page.path("location").path("radiusKm").asInt()).isEqualTo(10);
    }

    @Test
    void aFacetCountsWhatItsOtherChoicesWouldFind() {
        JsonNode facets = formations("q=rebouteux&level=4&certifying=true").path("facets");

        assertThat(count(facets, "level", "6")).isEqualTo(1);
        assertThat(count(facets, "level", "4")).isEqualTo(1);
        assertThat(count(facets, "certifying", "false")).isZero();
        assertThat(count(facets, "startsWithin", "90")).isEqualTo(1);
        assertThat(count(facets, "funding", "cpf")).isEqualTo(1);
        assertThat(count(facets, "funding", "apprentissage")).isZero();
    }

    @Test
    void aMapCountsTheCoursesOfItsCells() {
        JsonNode country = get("/api/formations/cells?q=rebouteux&zoom=4").body();
        JsonNode lyon = get("/api/formations/cells?q=rebouteux&zoom=12&bounds=4.7,45.6,5.1,45.9")
                .body();

        assertThat(sum(country)).isEqualTo(4);
        assertThat(sum(lyon)).isEqualTo(3);
        assertThat(list(lyon.path("cells"))).allSatisfy(cell -> {
            assertThat(cell.path("tile").asString()).startsWith("12/");
            assertThat(cell.path("lat").asDouble()).isBetween(45.6, 45.9);
            assertThat(cell.path("commune").path("department").asString()).isEqualTo("69");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zoom=3 | zoom",
                "zoom=13 | zoom",
                "bounds=1,2,3 | bounds",
                "bounds=5,45,4,46 | bounds",
                "bounds=a,b,c,d | bounds",
                "bounds=4,45,5,NaN | bounds",
                "metier=sorcier | metier",
                "scale=3 | scale"
            })
    void aViewThatIsNoneIsNamed(String query, String field) {
        get("/api/formations/cells?" + query).fault(field);
    }

    @ParameterizedTest
    @CsvSource({
        "radius=5, radius",
        "commune=99999, commune",
        "level=2, level",
        "modality=somewhere, modality",
        "metier=sorcier, metier",
        "diploma=DE%20REB, diploma",
        "startsWithin=0, startsWithin",
        "startsWithin=soon, startsWithin",
        "certifying=yes, certifying",
        "sort=price, sort",
        "sort=distance, sort",
        "page=500&size=100, page",
        "size=101, size",
        "diplome=DE-REBOUTEUX, diplome",
    })
    void aBadParameterIsNamed(String query, String field) {
        get("/api/formations?" + query).fault(field);
    }

    @Test
    void aWithdrawnCourseIsGoneWithWhatMayReplaceIt() {
        Answer answer = get("/api/formations/f-gone");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body().path("reason").asString()).isEqualTo("no-longer-listed");
        assertThat(answer.body().path("similar").path(0).path("id").asString()).isEqualTo("f-lyon");
        assertThat(get("/api/formations/never").status()).isEqualTo(404);
        assertThat(ids("q=rebouteux")).doesNotContain("f-gone");
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        described("/api/formations", "/api/formations?q=rebouteux&commune=69123&radius=30", 200);
        described("/api/formations", "/api/formations?level=2", 400);
        described("/api/formations/cells", "/api/formations/cells?q=rebouteux&zoom=9", 200);
        described("/api/formations/cells", "/api/formations/cells?zoom=0", 400);
        described("/api/formations/{id}", "/api/formations/f-lyon", 200);
        described("/api/formations/{id}", "/api/formations/f-gone", 410);
        described("/api/formations/{id}", "/api/formations/never", 404);
    }

    @Test
    void anOutageOfTheEngineIsSaid() {
        line().cut();
        assertThat(get("/api/formations").status()).isEqualTo(503);
        assertThat(get("/api/formations/f-lyon").status()).isEqualTo(503);
        line().mend();
        await().until(() -> get("/api/formations").status() == 200);
    }

    private void publish(SampleFormation formation) {
        publish(FORMATIONS, formation.id(), PUBLISHED, 1, formation.json());
    }

    private JsonNode formations(String query) {
        Answer answer = get("/api/formations?" + query.replace(" ", "+"));
        assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private List<String> ids(String query) {
        return list(formations(query).path("items")).stream()
                .map(card -> card.path("id").asString())
                .toList();
    }

    private static int sum(JsonNode cells) {
        return list(cells.path("cells")).stream()
                .mapToInt(cell -> cell.path("count").asInt())
                .sum();
    }

    private static int count(JsonNode facets, String facet, String value) {
        return list(facets.path(facet)).stream()
                .filter(choice -> choice.path("value").asString().equals(value))
                .map(choice -> choice.path("count").asInt())
                .findFirst()
                .orElse(0);
    }
}
