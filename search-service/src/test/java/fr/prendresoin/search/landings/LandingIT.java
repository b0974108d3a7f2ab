package fr.prendresoin.search.landings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.ReferenceSample.Commune;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.formations.SampleFormation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is told of the pages is compared with what a search finds: other tests have offers everywhere.
class LandingIT extends RunningSearch {

    private static final String COURSE = "fr.prendresoin.catalog.formation-published.v1";
    private static final String NORTH = "97612";
    private static final List<Commune> TOWNS = ReferenceSample.communes().stream()
            .filter(commune -> commune.kind().equals("commune") && commune.population() > 5_000)
            .toList();

    /// The others are left to tests that need a town of their own.
    private static final List<Commune> MAINLAND =
            TOWNS.stream().filter(town -> !town.code().startsWith("97")).toList();

    private static final List<String> METIERS = List.copyOf(
                    ReferenceSample.metiers().values())
            .stream()
            .map(metier -> metier.path("slug").stringValue())
            .toList();

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            var random = new Random(20);
            var offers = new SampleOffers("landing", 23, Instant.now());
            for (int i = 0; i < 1_500; i++) {
                ObjectNode offer = offers.next();
                if (i % 3 == 0) {
                    atTheEdge(offer, random);
                }
                publish(offer);
            }
            for (int i = 0; i < 60; i++) {
                publish(new SampleFormation("landing-c" + i, "Formation")
                        .with("metiers", List.of(pick(METIERS, random), pick(METIERS, random)))
                        .in(
                                pick(MAINLAND, random).code(),
                                pick(MAINLAND, random).code()));
            }
            publish(new SampleFormation("landing-lyon", "Formation")
                    .with("metiers", List.of("sage-femme"))
                    .in("69123", "69383"));
            settle();
        }
    }

    @Test
    void thePagesAreThoseOfTheTownsAroundWhichASearchFindsEnough() {
        var random = new Random(7);
        for (String metier : METIERS) {
            Map<String, JsonNode> pages = pages(metier);
            for (int i = 0; i < 25; i++) {
                String town = pick(TOWNS, random).code();
                int offers = found("/api/offers", metier, town);
                int formations = found("/api/formations", metier, town);
                Answer page = get("/landings/" + metier + "/" + town);
                if (offers >= 3 || formations >= 1) {
                    assertThat(pages).as(metier + " " + town).containsKey(town);
                    JsonNode told = page.body().path("commune");
                    assertThat(told.path("offers").intValue())
                            .as(metier + " " + town)
                            .isEqualTo(offers);
                    assertThat(told.path("formations").intValue())
                            .as(metier + " " + town)
                            .isEqualTo(formations);
                    assertThat(told).isEqualTo(pages.get(town));
                } else {
                    assertThat(pages).as(metier + " " + town).doesNotContainKey(town);
                    assertThat(page.status()).isEqualTo(404);
                }
            }
        }
    }

    @Test
    void theLargestTownsComeFirst() {
        assertThat(list(json("/landings/aide-soignant").path("communes")))
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingInt(
                        commune -> -commune.path("population").intValue()));
    }

    @Test
    void aPageIsFoundByItsNameInAnAddressToo() {
        JsonNode lyon = fresh("sage-femme/lyon-69");

        assertThat(lyon.at("/commune/code").asString()).isEqualTo("69123");
        assertThat(lyon.at("/commune/formations").intValue())
                .isEqualTo(found("/api/formations", "sage-femme", "69123"));
    }

    @Test
    void aWithdrawalThatLeavesTooFewTakesThePageAway() {
        for (int i = 0; i < 3; i++) {
            ObjectNode offer = SampleOffers.titled("landing-north-" + i, "Sage-femme");
            publish(SampleOffers.in(offer, ReferenceSample.commune(NORTH)).put("metier", "sage-femme"));
        }
        settle();
        await().until(() -> get("/landings/sage-femme/" + NORTH).status() == 200);
        assertThat(pages("sage-femme")).containsKey(NORTH);

        publish(
                "landing-north-1",
                WITHDRAWN,
                2,
                "{\"id\":\"landing-north-1\",\"reason\":\"refused\",\"withdrawnAt\":\"2026-11-23T09:00:00Z\"}");
        settle();

        await().until(() -> get("/landings/sage-femme/" + NORTH).status() == 404);
        assertThat(pages("sage-femme")).doesNotContainKey(NORTH);
    }

    @Test
    void withoutTheEngineNoPageIsSaidToBeMissing() {
        line().cut();
        await().until(() -> get("/landings/sage-femme/lyon-69").status() == 503);
        line().mend();
        await().until(() -> get("/landings/sage-femme/lyon-69").status() == 200);
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        described("/landings/{metier}", "/landings/aide-soignant", 200);
        described("/landings/{metier}", "/landings/plombier", 404);
        described("/landings/{metier}", "/landings/aide-soignant?page=1", 400);
        described("/landings/{metier}/{commune}", "/landings/sage-femme/lyon-69", 200);
        described("/landings/{metier}/{commune}", "/landings/sage-femme/atlantide-99", 404);
        described("/landings/{metier}/{commune}", "/landings/sage-femme/69383", 404);
        described("/landings/{metier}/{commune}", "/landings/plombier/lyon-69", 404);
    }

    /// A little nearer to a town than the radius, or a little farther, in any direction.
    private static void atTheEdge(ObjectNode offer, Random random) {
        if (offer.path("place").has("latitude")) {
            Commune town = pick(MAINLAND, random);
            double angle = random.nextDouble() * 2 * Math.PI;
            double degrees = (Towns.RADIUS_KM + (random.nextDouble() - 0.5) / 10) / 111.195;
            ((ObjectNode) offer.path("place"))
                    .put("latitude", town.latitude() + degrees * Math.cos(angle))
                    .put(
                            "longitude",
                            town.longitude() + degrees * Math.sin(angle) / Math.cos(Math.toRadians(town.latitude())));
        }
    }

    private int found(String path, String metier, String town) {
        return json(path + "?metier=" + metier + "&commune=" + town + "&radius=20&size=1")
                .path("total")
                .intValue();
    }

    private Map<String, JsonNode> pages(String metier) {
        return list(fresh(metier).path("communes")).stream()
                .collect(Collectors.toMap(commune -> commune.path("code").stringValue(), commune -> commune));
    }

    /// Counted after now.
    private JsonNode fresh(String path) {
        Instant now = Instant.now();
        List<JsonNode> told = new ArrayList<>();
        await().until(() -> {
            told.add(json("/landings/" + path));
            return Instant.parse(told.getLast().path("countedAt").stringValue()).isAfter(now);
        });
        return told.getLast();
    }

    private JsonNode json(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void publish(ObjectNode offer) {
        publish(offer.path("id").stringValue(), PUBLISHED, 1, offer.toString());
    }

    private void publish(SampleFormation course) {
        publish(FORMATIONS, course.id(), COURSE, 1, course.json());
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
