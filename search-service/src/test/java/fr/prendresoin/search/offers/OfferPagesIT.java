package fr.prendresoin.search.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.testing.HttpAnswers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OfferPagesIT extends RunningSearch {

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            publish(in("page-a", "97105"), "g-page");
            publish(in("page-b", "97209"), "g-page");
            publish(in("page-c", "97411"), "g-page");
            ObjectNode again = in("page-again", "97411");
            again.putObject("source")
                    .put("name", "Import")
                    .put("url", "https://exemple.fr/offre")
                    .putArray("partners")
                    .addObject()
                    .put("name", "Jobs du soin")
                    .put("url", "https://exemple.fr/reprise");
            publish(again, "g-page");
            publish(SampleOffers.titled("page-d", "Gardien sans lieu"), "g-page");
            for (int i = 0; i < 25; i++) {
                publish(in("tie-%02d".formatted(i), "97611"), "g-tie-" + i);
                publish(
                        SampleOffers.in(
                                SampleOffers.titled("many-%02d".formatted(i), "Planteur de vanille"),
                                ReferenceSample.commune(i % 2 == 0 ? "97105" : "97209")),
                        "g-many");
                publish(near("vague-%02d".formatted(i), i % 2 == 0 ? "971" : "972"), "g-vague");
            }
            settle();
        }
    }

    @Test
    void aMapCountsTheOffersOfItsCells() {
        Answer answer = get("/api/offers/cells?q=vestiaire&zoom=5");

        assertThat(list(answer.body().path("cells")).stream()
                        .mapToInt(cell -> cell.path("count").asInt())
                        .sum())
                .isEqualTo(search("q=vestiaire").path("total").asInt());
        HttpAnswers.assertDescribed("search-service", "get /api/offers/cells", 200, answer.body());
        assertThat(get("/api/offers/cells?zoom=20").status()).isEqualTo(400);
    }

    @Test
    void aCellSaysAroundWhichCommuneItsOffersAre() {
        JsonNode cells = get("/api/offers/cells?q=vestiaire&zoom=12").body().path("cells");

        assertThat(list(cells))
                .extracting(cell -> cell.path("commune").path("code").asString())
                .contains("97105", "97209", "97411");
        assertThat(list(cells))
                .filteredOn(cell -> cell.path("commune").path("code").asString().equals("97411"))
                .first()
                .satisfies(cell -> assertThat(cell.path("commune")).hasToString("""
                        {"code":"97411","name":"Saint-Denis","department":"974"}"""));
    }

    @Test
    void theOffersOfAPostAreOneCardWithItsPlaces() {
        JsonNode card = card(search("q=vestiaire"), "g-page");

        assertThat(card.path("placesTotal").asInt()).isEqualTo(3);
        assertThat(card.path("offersTotal").asInt()).isEqualTo(4);
        assertThat(list(card.path("places")))
                .extracting(place -> place.path("commune").asString())
                .containsExactlyInAnyOrder("97105", "97209", "97411");
        assertThat(card.path("source").path("licence").asString()).startsWith("https://francetravail.io/");
    }

    @Test
    void offersOfOnePlaceAreToldWithTheirOwnSources() {
        JsonNode place = list(get("/api/offers/page-a").body().path("places")).stream()
                .filter(each -> each.path("commune").asString("").equals("97411"))
                .findFirst()
                .orElseThrow();

        assertThat(list(place.path("offers")))
                .extracting(
                        offer -> offer.path("id").asString(),
                        offer -> offer.path("source").asString(),
                        offer -> offer.path("url").asString("none"),
                        offer -> offer.at("/partners/0/name").asString("none"),
                        offer -> offer.at("/partners/0/url").asString("none"))
                .containsExactlyInAnyOrder(
                        tuple("page-c", "France Travail", "none", "none", "none"),
                        tuple(
                                "page-again",
                                "Import",
                                "https://exemple.fr/offre",
                                "Jobs du soin",
                                "https://exemple.fr/reprise"));
        JsonNode card =
                search("q=vestiaire&commune=97411&radius=1").path("items").path(0);
        assertThat(card.path("places").size()).isEqualTo(1);
        assertThat(card.path("places").path(0).path("offers").size()).isEqualTo(2);
    }

    @Test
    void aPostOfManyOffersTellsHowManyThereAreAndWhereTheFirstOnesAre() {
        JsonNode card = card(search("q=vanille"), "g-many");

        assertThat(card.path("offersTotal").asInt()).isEqualTo(25);
        assertThat(card.path("placesTotal").asInt()).isEqualTo(2);
        assertThat(list(card.path("places")).stream()
                        .mapToInt(place -> place.path("offers").size())
                        .sum())
                .isEqualTo(20);
    }

    @Test
    void offersThatAreNotInACommuneAreInThePlaceTheyTell() {
        JsonNode card = card(search("q=brume"), "g-vague");

        assertThat(card.path("offersTotal").asInt()).isEqualTo(25);
        assertThat(card.path("placesTotal").asInt()).isEqualTo(2);
        assertThat(list(card.path("places")))
                .extracting(place -> place.path("department").asString())
                .containsExactlyInAnyOrder("971", "972");
    }

    @Test
    void aCardShowsOnlyThePlacesThatMatch() {
        JsonNode card = card(search("q=vestiaire&department=972"), "g-page");

        assertThat(card.path("id").asString()).isEqualTo("page-b");
        assertThat(card.path("placesTotal").asInt()).isEqualTo(1);
        assertThat(card.path("offersTotal").asInt()).isEqualTo(1);
    }

    @Test
    void theNearestPlaceIsFirstAndOnTheCard() {
        JsonNode card = card(search("q=vestiaire&commune=97105&radius=200"), "g-page");

        assertThat(card.path("id").asString()).isEqualTo("page-a");
        assertThat(card.path("places").path(0).path("distanceKm").doubleValue(-1))
                .isZero();
        assertThat(list(card.path("places")))
                .extracting(place -> place.path("distanceKm").doubleValue())
                .isSorted();
    }

    @Test
    void totalCountsOffersAndGroupsCountCards() {
        JsonNode answer = search("q=vestiaire&department=971,972,974");

        assertThat(answer.path("total").asInt()).isEqualTo(4);
        assertThat(answer.path("totalGroups").asInt()).isEqualTo(1);
        assertThat(answer.path("items").size()).isEqualTo(1);
    }

    @Test
    void repeatedAndSeparatedValuesAreTheSame() {
        assertThat(search("q=vestiaire&department=971&department=972,974")
                        .path("total")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void pagesOfEqualCardsNeitherRepeatNorForget() {
        for (String sort : List.of("date", "relevance")) {
            Set<String> ids = new HashSet<>();
            for (int page = 0; page < 5; page++) {
                list(search("department=976&size=5&sort=" + sort + "&page=" + page)
                                .path("items"))
                        .forEach(item -> ids.add(item.path("id").asString()));
            }
            assertThat(ids).hasSize(25);
        }
    }

    @Test
    void anOfferIsGivenWhole() {
        Answer answer = get("/api/offers/page-a");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("description").asString()).isEqualTo("Vous rejoignez une équipe.");
        assertThat(answer.body().path("placesTotal").asInt()).isEqualTo(4);
        assertThat(answer.body().path("offersTotal").asInt()).isEqualTo(5);
        assertThat(answer.body().path("similar").isArray()).isTrue();
    }

    @Test
    void similarOffersAreOfTheSameWorkAndNear() {
        ObjectNode near = in("like-near", "97105");
        near.putObject("rome").put("code", "J1104").put("known", true);
        ObjectNode far = in("like-far", "97411");
        far.putObject("rome").put("code", "J1104").put("known", true);
        ObjectNode gone = in("like-gone", "97105");
        gone.putObject("rome").put("code", "J1104").put("known", true);
        publish(near, "g-like-near");
        publish(far, "g-like-far");
        publish(gone, "g-like-gone");
        settle();

        List<JsonNode> similar = list(get("/api/offers/like-gone").body().path("similar"));
        assertThat(similar).hasSizeLessThanOrEqualTo(3);
        assertThat(similar.getFirst().path("id").asString()).isEqualTo("like-near");

        publish("like-gone", WITHDRAWN, 2, """
                {"id": "like-gone", "groupId": "g-like-gone", "reason": "no-longer-listed",
                 "withdrawnAt": "2026-11-21T09:00:00Z", "title": "Sage-femme", "rome": "J1104", "family": "sante",
                 "segment": "soin-sante", "commune": "97105", "placeName": "Basse-Terre", "department": "971",
                 "region": "01", "latitude": 15.99854, "longitude": -61.72548}""");
        settle();
        Answer answer = get("/api/offers/like-gone");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body().path("type").asString()).isEqualTo("https://prendresoin.fr/problemes/retire");
        assertThat(answer.body().path("reason").asString()).isEqualTo("no-longer-listed");
        assertThat(answer.body().path("withdrawnAt").asString()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(answer.body().path("offerTitle").asString()).isEqualTo("Sage-femme");
        assertThat(answer.body().path("detail").asString()).contains("n’est plus diffusée");
        assertThat(list(answer.body().path("similar")).getFirst().path("id").asString())
                .isEqualTo("like-near");
        assertThat(list(search("q=sage-femme&department=971").path("items")))
                .extracting(item -> item.path("id").asString())
                .doesNotContain("like-gone");

        for (String id : List.of("like-near", "like-far")) {
            publish(
                    id,
                    WITHDRAWN,
                    2,
                    "{\"id\":\"" + id + "\",\"reason\":\"refused\",\"withdrawnAt\":\"2026-11-21T09:00:00Z\"}");
        }
        settle();
    }

    @Test
    void anOfferThatNeverWasIsNotFound() {
        assertThat(get("/api/offers/ft-NEVER").status()).isEqualTo(404);
        assertThat(get("/api/offers/..%252F_search").status()).isEqualTo(404);
        assertThat(get("/api/offers/a%20b%3Fc").status()).isEqualTo(404);
    }

    private static ObjectNode in(String id, String commune) {
        return SampleOffers.in(SampleOffers.titled(id, "Gardien de vestiaire"), ReferenceSample.commune(commune));
    }

    private static ObjectNode near(String id, String department) {
        ObjectNode offer = SampleOffers.titled(id, "Tisseur de brume");
        offer.putObject("place").put("department", department).put("precision", "department");
        return offer;
    }

    private void publish(ObjectNode offer, String groupId) {
        offer.put("groupId", groupId);
        publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
    }

    private static JsonNode card(JsonNode answer, String groupId) {
        return list(answer.path("items")).stream()
                .filter(item -> item.path("groupId").asString().equals(groupId))
                .findFirst()
                .orElseThrow();
    }
}
