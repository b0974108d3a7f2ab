package fr.prendresoin.search.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleEvent;
import fr.prendresoin.testing.HttpAnswers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Events in a town and a département that have no others, and at distance.
class EventSearchIT extends RunningSearch {

    private static final String MACON = "71270";
    private static final String LACROST = "71248";

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            publish(new SampleEvent("soon", "Rencontre des métiers du soin")
                    .in(MACON)
                    .about("aide-soignant")
                    .starting(30)
                    .starting(60));
            publish(new SampleEvent("later", "Recruteurs et candidats")
                    .in(MACON)
                    .with("type", "job-dating")
                    .about("aide-soignant", "infirmier")
                    .starting(90)
                    .starting(10, "cancelled")
                    .starting(-20));
            publish(new SampleEvent("far", "Portes ouvertes de la crèche")
                    .in(LACROST)
                    .with("families", List.of("petite-enfance"))
                    .about("auxiliaire-puericulture")
                    .starting(50, "full"));
            publish(new SampleEvent("online", "Visioconférence des métiers rares")
                    .about("aide-soignant")
                    .starting(5));
            publish(new SampleEvent("over", "Rencontre des métiers d’hier")
                    .in(MACON)
                    .starting(-10));
            publish(new SampleEvent("cancelled", "Rencontre qui n’a pas lieu")
                    .in(MACON)
                    .starting(30, "cancelled"));
            publish(new SampleEvent("withdrawn", "Rencontre retirée").in(MACON).starting(30));
            publish(
                    EVENTS,
                    "withdrawn",
                    SampleEvent.WITHDRAWN,
                    2,
                    "{\"id\":\"withdrawn\",\"reason\":\"cancelled\",\"withdrawnAt\":\"2026-11-22T09:00:00Z\"}");
            settle();
        }
    }

    @Test
    void whatIsOverOrCancelledOrWithdrawnIsNeitherShownNorCounted() {
        JsonNode found = events("commune=" + MACON + "&radius=5");

        assertThat(ids(found)).containsExactlyInAnyOrder("soon", "later");
        assertThat(found.path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aCardShowsTheNextSessionThatIsHeld() {
        JsonNode later = card(events("commune=" + LACROST + "&radius=60"), "later");

        assertThat(later.path("nextSession").path("id").asString()).isEqualTo("s90");
        assertThat(later.path("nextSession").path("timezone").asString()).isEqualTo("Europe/Paris");
        assertThat(later.path("sessionsTotal").asInt()).isEqualTo(1);
        assertThat(later.path("type").asString()).isEqualTo("job-dating");
        assertThat(later.path("place").path("commune").asString()).isEqualTo(MACON);
        assertThat(later.path("distanceKm").asDouble()).isBetween(20.0, 60.0);
        assertThat(later.has("description")).isFalse();
    }

    @Test
    void whatIsHeldElsewhereIsNotFoundNearAndWhatIsAtDistanceWhenNoPlaceIsAsked() {
        assertThat(ids(events("q=visioconférence rares"))).containsExactly("online");
        assertThat(ids(events("q=visioconférence rares macon"))).isEmpty();
        assertThat(ids(events("q=rencontre&department=71"))).contains("soon").doesNotContain("online");
        assertThat(ids(events("q=aide-soignant à distance"))).contains("online").doesNotContain("soon", "later");
    }

    @Test
    void aSentenceIsUnderstood() {
        JsonNode found = search("q=événements aide-soignante de nuit à macon&kind=events");

        assertThat(found.path("understood").path("kind").path("values").path(0).asString())
                .isEqualTo("events");
        assertThat(ids(found.path("events"))).containsExactlyInAnyOrder("soon", "later");
        assertThat(ids(events("q=événements&department=71"))).containsExactlyInAnyOrder("soon", "later", "far");
        assertThat(ids(events("q=travailler avec des enfants à lacrost"))).contains("far");
    }

    @Test
    void itsSortIsSearchedWithTheWords() {
        assertThat(ids(events("q=job dating macon"))).containsExactly("later");
    }

    @Test
    void aMetierThatIsChosenHidesWhatIsNotAboutIt() {
        assertThat(ids(events("metier=infirmier&department=71"))).containsExactly("later");
    }

    @Test
    void theOrderIsByDateOrByDistance() {
        assertThat(ids(events("department=71"))).containsExactly("soon", "far", "later");
        assertThat(ids(events("commune=" + LACROST + "&radius=60&sort=distance")))
                .containsExactly("far", "soon", "later");
        assertThat(ids(events("commune=" + LACROST + "&radius=60&sort=date"))).containsExactly("soon", "far", "later");
        assertThat(ids(events("commune=" + LACROST + "&radius=60&sort=date&size=1&page=1")))
                .containsExactly("far");
    }

    @Test
    void aTerritoryCountsWhatIsToComeThere() {
        assertThat(count("departments/71")).isEqualTo(3);
        assertThat(count("communes/" + MACON))
                .isEqualTo(
                        events("commune=" + MACON + "&radius=20").path("total").asLong());
    }

    @ParameterizedTest
    @CsvSource({"metier=sorcier, metier", "kind=event, kind", "radius=5, radius", "department=999, department"})
    void aBadParameterIsNamed(String query, String field) {
        get("/api/search?" + query).fault(field);
    }

    @Test
    void theIndexIsRebuiltFromTheTopic() {
        String old = engine("GET", "/_alias/" + EVENT_ALIAS)
                .propertyNames()
                .iterator()
                .next();
        String rebuild =
                post("/ops/search/rebuilds?kind=events").body().path("id").asString();
        await().until(() -> get("/ops/search/rebuilds/" + rebuild)
                .body()
                .path("status")
                .asString("")
                .equals("done"));

        assertThat(engine("GET", "/_alias/" + EVENT_ALIAS).propertyNames()).doesNotContain(old);
        assertThat(ids(events("department=71"))).containsExactly("soon", "far", "later");
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        Answer answer = get("/api/search?kind=events&commune=" + MACON);
        assertThat(answer.status()).isEqualTo(200);
        HttpAnswers.assertDescribed("search-service", "get /api/search", 200, answer.body());
    }

    private long count(String territory) {
        return get("/api/territories/" + territory)
                .body()
                .path("employment")
                .path("events")
                .asLong();
    }

    private JsonNode events(String query) {
        return search(query + "&kind=events").path("events");
    }

    @Override
    protected JsonNode search(String query) {
        Answer answer = get("/api/search?" + asAddress(query));
        assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void publish(SampleEvent event) {
        publish(EVENTS, event.id(), SampleEvent.PUBLISHED, 1, event.json());
    }

    private static JsonNode card(JsonNode events, String id) {
        return list(events.path("items")).stream()
                .filter(card -> card.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode events) {
        return list(events.path("items")).stream()
                .map(card -> card.path("id").asString())
                .toList();
    }
}
