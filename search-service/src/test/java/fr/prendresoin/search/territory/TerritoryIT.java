package fr.prendresoin.search.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleEvent;
import fr.prendresoin.search.SampleOffers;
import java.util.Comparator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is counted is compared with what a search finds: other tests have offers everywhere.
class TerritoryIT extends RunningSearch {

    private static final String AJACCIO = "2A004";

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            for (int i = 0; i < 6; i++) {
                publish(offer("corse-as-" + i, "aide-soignant", i < 4));
            }
            publish(offer("corse-ide", "infirmier", false));
            publish(EVENTS, "corse", SampleEvent.PUBLISHED, 1, forum(24));
            publish(EVENTS, "corse-over", SampleEvent.PUBLISHED, 1, forum(-24).replace("\"corse\"", "\"corse-over\""));
            settle();
        }
    }

    @Test
    void aRegionIsToldWithWhatThereIs() {
        JsonNode corse = territory("regions/94");

        assertThat(corse.path("name").asString()).isEqualTo("Corse");
        JsonNode employment = corse.path("employment");
        assertThat(employment.path("offers").path("total").asInt())
                .isGreaterThanOrEqualTo(7)
                .isEqualTo(found("region=94"));
        assertThat(employment.path("offers").path("lackingCandidates").asLong())
                .isGreaterThanOrEqualTo(4)
                .isEqualTo(visible().stream()
                        .map(hit -> hit.path("_source").path("offer"))
                        .filter(offer ->
                                offer.path("place").path("region").asString("").equals("94"))
                        .filter(offer -> offer.path("lacksCandidates").asBoolean(false))
                        .count());
        assertThat(employment.path("inhabitants").asLong())
                .isEqualTo(ReferenceSample.communes().stream()
                        .filter(commune -> commune.region().equals("94"))
                        .mapToLong(ReferenceSample.Commune::population)
                        .sum());
        assertThat(employment.has("radiusKm")).isFalse();
    }

    @Test
    void metiersComeByTheirPointsWithTheirReasons() {
        JsonNode metiers = territory("regions/94").path("employment").path("metiers");

        assertThat(list(metiers))
                .hasSize(ReferenceSample.metiers().size())
                .isSortedAccordingTo(Comparator.comparingDouble(
                        metier -> -metier.path("points").asDouble()))
                .allSatisfy(metier -> assertThat(list(metier.path("parts")).stream()
                                .mapToDouble(part -> part.path("points").asDouble())
                                .sum())
                        .isCloseTo(metier.path("points").asDouble(), Offset.offset(0.05)));
        assertThat(list(metiers))
                .filteredOn(metier -> metier.path("slug").asString().equals("aide-soignant"))
                .singleElement()
                .satisfies(metier -> {
                    assertThat(metier.path("offers").asInt()).isEqualTo(found("region=94&metier=aide-soignant"));
                    assertThat(metier.path("lackingShare").asDouble()).isPositive();
                    assertThat(metier.path("againstCountry").asDouble()).isPositive();
                });
    }

    @Test
    void everyMetierIsCountedInEveryDepartment() {
        described("/counts/departments", "/counts/departments", 200);
        JsonNode counts = get("/counts/departments").body().path("items");

        assertThat(list(counts))
                .anySatisfy(count -> {
                    assertThat(count.path("department").asString()).isEqualTo("2A");
                    assertThat(count.path("departmentName").asString()).isEqualTo("Corse-du-Sud");
                    assertThat(count.path("metier").asString()).isEqualTo("aide-soignant");
                    assertThat(count.path("offers").asInt()).isGreaterThanOrEqualTo(6);
                })
                .allSatisfy(count -> assertThat(count.path("offers").asInt()
                                + count.path("formations").asInt())
                        .isPositive());
        for (JsonNode count : list(counts).subList(0, Math.min(20, counts.size()))) {
            String where = "department=" + count.path("department").asString() + "&metier="
                    + count.path("metier").asString();
            assertThat(count.path("offers").asInt()).as(where).isEqualTo(found(where));
            assertThat(count.path("formations").asInt())
                    .as(where)
                    .isEqualTo(
                            get("/api/formations?" + where).body().path("total").asInt());
        }
    }

    @Test
    void aCommuneIsToldWithWhatIsAround() {
        JsonNode ajaccio = territory("communes/" + AJACCIO);

        assertThat(ajaccio.path("kind").asString()).isEqualTo("commune");
        assertThat(ajaccio.path("employment").path("radiusKm").asInt()).isEqualTo(20);
        assertThat(ajaccio.path("employment").path("offers").path("total").asInt())
                .isEqualTo(found("commune=" + AJACCIO + "&radius=20"));
    }

    @Test
    void theEventsThatAreStillToComeAreCounted() {
        assertThat(events("regions/94")).isOne();
        assertThat(events("departments/2A")).isOne();
        assertThat(events("communes/" + AJACCIO)).isOne();
        assertThat(events("departments/2B")).isZero();
    }

    @Test
    void aTerritoryThatDoesNotExistIsNotFound() {
        assertThat(get("/api/territories/regions/00").status()).isEqualTo(404);
        assertThat(get("/api/territories/departments/00").status()).isEqualTo(404);
        assertThat(get("/api/territories/communes/00000").status()).isEqualTo(404);
    }

    @Test
    void withoutTheEngineTheTerritoryIsThereAndTheCountsAreSaidToBeMissing() {
        line().cut();
        JsonNode corse = territory("departments/2A");
        line().mend();

        assertThat(corse.path("region").path("name").asString()).isEqualTo("Corse");
        assertThat(corse.has("employment")).isFalse();
        assertThat(corse.path("unavailable").path(0).asString()).isEqualTo("employment");
        await().until(() -> territory("departments/2A").has("employment"));
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        territoryDescribed("regions", "94", 200);
        territoryDescribed("departments", "2A", 200);
        territoryDescribed("communes", AJACCIO, 200);
        territoryDescribed("communes", "00000", 404);
    }

    private void territoryDescribed(String kind, String code, int status) {
        String kinds = "/api/territories/" + kind + "/";
        described(kinds + "{code}", kinds + code, status);
    }

    private long events(String territory) {
        return territory(territory).path("employment").path("events").asLong();
    }

    private static String forum(int hours) {
        return new SampleEvent("corse", "Forum de Corse")
                .in(AJACCIO)
                .starting(hours)
                .json();
    }

    private int found(String query) {
        return search(query).path("total").asInt();
    }

    private JsonNode territory(String path) {
        Answer answer = get("/api/territories/" + path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static ObjectNode offer(String id, String metier, boolean lacks) {
        ObjectNode offer = SampleOffers.in(SampleOffers.titled(id, "Poste en Corse"), ReferenceSample.commune(AJACCIO));
        return offer.put("metier", metier).put("lacksCandidates", lacks);
    }

    private void publish(ObjectNode offer) {
        publish(offer.path("id").stringValue(), PUBLISHED, 1, offer.toString());
    }
}
