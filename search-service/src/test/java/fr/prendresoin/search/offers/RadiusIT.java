package fr.prendresoin.search.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.ReferenceSample.Commune;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RadiusIT extends RunningSearch {

    private static final List<String> QUESTIONS = List.of(
            "",
            "&q=infirmier",
            "&q=infirmeir",
            "&q=aide+soignant+nuit",
            "&contract=CDI",
            "&family=grand-age&sort=date",
            "&sort=relevance&q=auxiliaire",
            "&experience=none&workingTime=full");

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            var offers = new SampleOffers("radius", 7, Instant.now());
            for (int i = 0; i < 400; i++) {
                var offer = offers.next();
                publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
            }
            settle();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aWiderRadiusLosesNothingAndNoneIsExceeded(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            Commune commune = ReferenceSample.communes()
                    .get(random.nextInt(ReferenceSample.communes().size()));
            String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            int near = 1 + random.nextInt(199);
            int far = near + 1 + random.nextInt(200 - near);

            Set<String> within = offers(commune, near, question);
            assertThat(offers(commune, far, question))
                    .as("%s %d ⊆ %d %s", commune.name(), near, far, question)
                    .containsAll(within);
        }
    }

    @Test
    void aRadiusHoldsExactlyTheOffersWithinIt() {
        Commune lyon = ReferenceSample.commune("69123");
        for (int radius : List.of(1, 5, 20, 80, 200)) {
            Set<String> expected = new HashSet<>();
            for (JsonNode hit : visible()) {
                JsonNode location = hit.path("_source").path("location");
                if (location.isObject()
                        && Earth.km(
                                        lyon.latitude(),
                                        lyon.longitude(),
                                        location.path("lat").doubleValue(),
                                        location.path("lon").doubleValue())
                                <= radius) {
                    expected.add(hit.path("_id").asString());
                }
            }
            assertThat(offers(lyon, radius, "")).as("%d km", radius).isEqualTo(expected);
        }
    }

    @Test
    void withoutARadiusItIsTwentyKilometresAndTheAnswerSaysSo() {
        JsonNode location = search("commune=69123").path("location");

        assertThat(location.path("radiusKm").asInt()).isEqualTo(20);
        assertThat(location.path("name").asString()).isEqualTo("Lyon");
        assertThat(location.path("lat").doubleValue()).isEqualTo(45.74846);
    }

    @Test
    void theNearestCardComesFirst() {
        double last = 0;
        for (JsonNode item :
                list(search("commune=75056&radius=200&sort=distance&size=100").path("items"))) {
            double distance = item.path("places").path(0).path("distanceKm").doubleValue();
            assertThat(distance).isGreaterThanOrEqualTo(last);
            last = distance;
        }
        assertThat(last).isPositive();
    }

    /// The ids of all offers found, with each distance checked on the way.
    private Set<String> offers(Commune commune, int radius, String question) {
        Set<String> ids = new HashSet<>();
        long total = Long.MAX_VALUE;
        for (int page = 0; ids.size() < total; page++) {
            JsonNode answer =
                    search("commune=" + commune.code() + "&radius=" + radius + "&size=100&page=" + page + question);
            total = answer.path("total").longValue();
            for (JsonNode item : list(answer.path("items"))) {
                for (JsonNode place : list(item.path("places"))) {
                    list(place.path("offers"))
                            .forEach(offer -> ids.add(offer.path("id").asString()));
                    assertThat(place.path("distanceKm").doubleValue()).isLessThanOrEqualTo(radius);
                    assertThat(Earth.km(
                                    commune.latitude(),
                                    commune.longitude(),
                                    place.path("lat").doubleValue(),
                                    place.path("lon").doubleValue()))
                            .isLessThanOrEqualTo(radius * 1.001);
                }
            }
            if (list(answer.path("items")).isEmpty()) {
                break;
            }
        }
        assertThat(ids).hasSize((int) total);
        return ids;
    }
}
