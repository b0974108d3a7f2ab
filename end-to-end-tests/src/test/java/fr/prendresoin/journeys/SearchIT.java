package fr.prendresoin.journeys;

import static fr.prendresoin.journeys.Site.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// What people find, through the gateway, when offers and courses came the whole way, and what becomes of it when
/// editors publish and courses go.
@ExtendWith(StockedPlatform.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchIT {

    private static final String LYON = "69123";

    /// Found nowhere until an editor writes it.
    private static final String NEW_WORD = "berlugane";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static LocalPlatform platform;
    private static Site site;
    private static String courses;

    @BeforeAll
    static void look(StockedPlatform stocked) {
        platform = stocked.platform();
        site = platform.site();
        courses = stocked.courses();
    }

    /// Is not worse than what is recorded in `relevance.properties`: who makes it better writes the new values there.
    /// First, before an editor changes what words mean.
    @Test
    @Order(1)
    void theJudgedQueriesAreAnsweredAsWellAsRecorded() throws IOException {
        Properties recorded = recorded();

        JsonNode found = platform.relevance();

        assertThat(found.at("/all/queries").asInt()).isGreaterThanOrEqualTo(150);
        assertNotWorse(recorded, "tuned", found);
        assertNotWorse(recorded, "setAside", found);
    }

    @Test
    void aPersonWithNoMetierInMindFindsOneThenACourseAndAnOffer() {
        JsonNode found = site.see(site.answerAll("16-25").get("results").asString() + "&commune=" + LYON);

        assertThat(found.get("metiers")).hasSize(5).allSatisfy(SearchIT::assertLeads);
        List<String> payable = texts(site.see("/api/fundings").get("items"), "slug");
        assertThat(found.get("pathways"))
                .extracting(way -> way.get("slug").asString())
                .filteredOn(payable::contains)
                .isNotEmpty()
                .allSatisfy(way -> site.see("/api/fundings/" + way));

        String metier = found.at("/metiers/0/slug").asString();
        JsonNode fiche = site.see(found.at("/metiers/0/url").asString());
        assertThat(fiche.get("slug").asString()).isEqualTo(metier);
        assertThat(site.linksOf(fiche)).isNotEmpty().allSatisfy(site::see);

        JsonNode course = site.firstOf("/api/formations", metier);
        assertThat(course.at("/provider/name").asString()).isNotBlank();
        assertThat(course.get("metiers"))
                .extracting(JsonNode::asString)
                .contains(metier)
                .allSatisfy(of -> site.see("/api/metiers/" + of));
        assertThat(site.see("/api/diplomas/" + course.get("diploma").asString()).get("metiers"))
                .extracting(of -> of.get("slug").asString())
                .contains(metier);
        JsonNode offer = site.firstOf("/api/offers", metier);
        assertThat(offer.get("metier").asString()).isEqualTo(metier);
        assertThat(offer.at("/source/url").asString()).startsWith("https://");
    }

    @Test
    void aSentenceFindsEverythingThereIs() {
        String sentence = "formation aide-soignante de nuit à lyon";

        JsonNode found = site.see("/api/search?q=" + Calls.encoded(sentence));

        JsonNode understood = found.get("understood");
        assertThat(understood.at("/kind/values/0").asString()).isEqualTo("formations");
        assertThat(understood.at("/metier/0/slug").asString()).isEqualTo("aide-soignant");
        assertThat(understood.at("/hours/values/0").asString()).isEqualTo("night");
        assertThat(understood.at("/place/commune").asString()).isEqualTo(LYON);
        // What a page passes on to show all of one kind: the words, and the radius that is usual here.
        String more = "?q=" + Calls.encoded(sentence) + "&radius="
                + found.at("/location/radiusKm").asInt();
        for (String kind : List.of("offers", "formations")) {
            assertThat(found.at("/" + kind + "/total").asLong())
                    .isPositive()
                    .isEqualTo(site.total("/api/" + kind + more));
        }
        assertThat(texts(found.at("/metiers/items"), "slug")).startsWith("aide-soignant");
        assertThat(texts(found.at("/contents/items"), "id")).contains("DEAS");
        assertThat(found.get("total").asLong())
                .isEqualTo(Stream.of("metiers", "offers", "formations", "events", "contents")
                        .mapToLong(kind -> found.at("/" + kind + "/total").asLong())
                        .sum());
    }

    @Test
    void whatAnEditorPublishesIsFound() {
        Newsroom newsroom = platform.newsroom();
        String fiche = "/api/metiers/ergotherapeute";
        String summary = site.see(fiche).get("summary").asString() + " " + NEW_WORD + ".";

        newsroom.publish("/api/editorial/metiers/ergotherapeute", content -> content.put("summary", summary));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(site.see(fiche).get("summary").asString()).isEqualTo(summary);
            assertThat(texts(site.see("/api/search?kind=metiers&q=" + NEW_WORD).at("/metiers/items"), "slug"))
                    .containsExactly("ergotherapeute");
        });

        assertThat(site.total("/api/offers?q=" + NEW_WORD)).isZero();
        try (var asker = new Asker(site, "/api/offers?q=orthophoniste")) {
            newsroom.publish(
                    "/api/search/synonyms",
                    content -> content.withArray("groups")
                            .addArray()
                            .add("orthophoniste")
                            .add(NEW_WORD));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(site.total("/api/offers?q=" + NEW_WORD)).isPositive());
            int before = asker.searches();
            await().until(() -> asker.searches() > before + 20);
            assertThat(asker.failures()).isEmpty();
        }
    }

    @Test
    void aCourseThatIsWithdrawnIsGone() {
        String list = "/api/formations?size=100&metier=aide-soignant";
        JsonNode card = site.see(list).at("/items/0");
        String id = card.get("id").asString();
        String sitemap = site.sitemapOf("/formations/" + id);

        JsonNode report = platform.courses().takeIn(Courses.without(id, courses));

        assertThat(report.get("withdrawn").properties().toString()).isEqualTo("[no-longer-listed=1]");
        await().atMost(PATIENCE)
                .until(() -> platform.ask("/api/formations/" + id).statusCode() == 410);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> site.locations(sitemap).noneMatch(("/formations/" + id)::equals));
        JsonNode gone = Calls.parsed(platform.ask("/api/formations/" + id));
        assertThat(gone.get("formationTitle")).isEqualTo(card.get("title"));
        assertThat(texts(gone.get("similar"), "id")).isNotEmpty().doesNotContain(id);
        String words = Calls.encoded(card.get("title").asString());
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(texts(site.see(list).get("items"), "id")).isNotEmpty().doesNotContain(id);
            assertThat(texts(site.see("/api/formations?size=100&q=" + words).get("items"), "id"))
                    .isNotEmpty()
                    .doesNotContain(id);
            assertThat(texts(
                            site.see("/api/search?kind=formations&size=100&q=" + words)
                                    .at("/formations/items"),
                            "id"))
                    .isNotEmpty()
                    .doesNotContain(id);
        });
    }

    /// Leads to a fiche, and to as many offers and courses as it says.
    private static void assertLeads(JsonNode metier) {
        assertThat(site.see(metier.get("url").asString()).get("slug")).isEqualTo(metier.get("slug"));
        assertThat(metier.at("/offers/count").asLong(-1))
                .isEqualTo(site.total(metier.at("/offers/url").asString()));
        assertThat(metier.at("/formations/count").asLong(-1))
                .isEqualTo(site.total(metier.at("/formations/url").asString()));
    }

    private static void assertNotWorse(Properties recorded, String half, JsonNode found) {
        double margin = Double.parseDouble(recorded.getProperty("margin"));
        assertThat(found.at("/" + half + "/ndcg").asDouble())
                .as("nDCG@10 of the half %s: %s", half, found.toPrettyString())
                .isGreaterThanOrEqualTo(Double.parseDouble(recorded.getProperty(half)) - margin);
    }

    private static Properties recorded() throws IOException {
        var recorded = new Properties();
        try (InputStream in = SearchIT.class.getResourceAsStream("/relevance.properties")) {
            recorded.load(in);
        }
        return recorded;
    }
}
