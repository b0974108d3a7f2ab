package fr.prendresoin.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.ReferenceChanges;
import fr.prendresoin.testing.AccessMatrix;
import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.EventSchemas;
import fr.prendresoin.testing.HttpAnswers;
import fr.prendresoin.testing.TestIssuer;
import jakarta.servlet.Filter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What editors do, over HTTP. Each test works on a document of its own.
@SpringBootTest(classes = CatalogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class EditorialIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final String AUTHOR = person("EDITOR", "alix");
    private static final String COLLEAGUE = person("EDITOR", "sacha");
    private static final String ADMIN = person("ADMIN", "dominique");

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    @Autowired
    @Qualifier("springSecurityFilterChain") private Filter filters;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        String name = "editorial-" + UUID.randomUUID();
        properties.add("spring.mongodb.uri", () -> Engines.mongodb(name));
        properties.add("prendresoin.database", () -> name);
        ISSUER.isBelievedBy(properties::add);
    }

    @AfterAll
    static void leave() {
        ISSUER.stop();
    }

    @Test
    void ficheIsWrittenReadByAnotherPersonAndPublished() throws Exception {
        String fiche = "/api/editorial/metiers/ambulancier";
        Answer before = get(fiche + "/draft");
        assertThat(before.text("status")).isEqualTo("published");

        Answer draft = put(fiche + "/draft", AUTHOR, before.tag(), with(before, "summary", "Une phrase nouvelle."));
        assertThat(draft.status()).as(draft.body()).isEqualTo(200);
        assertThat(draft.text("status")).isEqualTo("draft");
        assertThat(draft.text("author")).isEqualTo("alix");
        assertThat(publicSummary("ambulancier")).doesNotContain("nouvelle");

        Answer own = post(fiche + "/draft/review", AUTHOR, draft.tag());
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.text("type")).endsWith("relecture-par-autrui");
        assertThat(post(fiche + "/draft/publish", AUTHOR, draft.tag()).text("type"))
                .endsWith("relecture-necessaire");

        Answer reviewed = post(fiche + "/draft/review", COLLEAGUE, draft.tag());
        assertThat(reviewed.text("status")).isEqualTo("reviewed");
        Answer published = post(fiche + "/draft/publish", AUTHOR, reviewed.tag());
        assertThat(published.text("status")).isEqualTo("published");
        assertThat(published.json().path("version").asLong()).isEqualTo(2);
        assertThat(published.json().path("edited").asBoolean()).isTrue();
        assertThat(publicSummary("ambulancier")).isEqualTo("Une phrase nouvelle.");

        OutboxRow told = lastTold();
        assertThat(told.told()).isEqualTo("catalog.metier.v1/ambulancier");
        assertThat(told.sequence()).isEqualTo(2);
        EventSchemas.assertValid(told.topic(), told.type(), told.payload());
        assertThat(told.payload()).contains("Une phrase nouvelle.");

        JsonNode versions = get(fiche + "/history").json().path("items");
        assertThat(versions.valueStream().map(version -> version.path("version").asInt()))
                .containsExactly(2, 1);
        assertThat(versions.path(0).path("author").asString()).isEqualTo("alix");
        assertThat(versions.path(0).path("reviewer").asString()).isEqualTo("sacha");
        assertThat(versions.path(1).path("edition").asString()).isEqualTo("2026-11.6");
        assertThat(get(fiche + "/diff?from=1&to=2").json().path("items"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.path("pointer").asString()).isEqualTo("/summary");
                    assertThat(difference.path("change").asString()).isEqualTo("changed");
                    assertThat(difference.path("to").asString()).isEqualTo("Une phrase nouvelle.");
                });
    }

    @Test
    void olderVersionIsTakenBackAndGivesTheFicheBackToTheEditions() throws Exception {
        String fiche = "/api/editorial/metiers/puericultrice";
        publish(fiche, with(get(fiche + "/draft"), "caution", "À vérifier."));
        assertThat(get(fiche + "/diff?from=published&to=shipped")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);

        Answer again = publish(
                fiche, get(fiche + "/versions/1").json().path("document").toString());
        assertThat(again.json().path("version").asLong()).isEqualTo(3);
        assertThat(again.json().path("edited").asBoolean()).isFalse();
        assertThat(get(fiche + "/diff?from=published&to=shipped")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void draftIsWithdrawnAndWhatIsPublishedStays() throws Exception {
        String fiche = "/api/editorial/metiers/aesh";
        Answer before = get(fiche + "/draft");
        assertThat(delete(fiche + "/draft", before.tag()).status()).isEqualTo(409);
        Answer draft = put(fiche + "/draft", AUTHOR, before.tag(), with(before, "caution", "Perdu."));
        Answer after = delete(fiche + "/draft", draft.tag());
        assertThat(after.text("status")).isEqualTo("published");
        assertThat(after.body()).doesNotContain("Perdu.");
        assertThat(after.tag()).isNotEqualTo(before.tag());
        assertThat(get(fiche + "/versions/draft").status()).isEqualTo(404);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() throws Exception {
        String draft = "/api/editorial/metiers/ergotherapeute/draft";
        Answer read = get(draft);
        String mine = with(read, "caution", "Le mien.");
        assertThat(put(draft, AUTHOR, null, mine).status()).isEqualTo(428);
        assertThat(put(draft, AUTHOR, read.tag(), mine).status()).isEqualTo(200);
        Answer stale = put(draft, COLLEAGUE, read.tag(), with(read, "caution", "Le leur."));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("type")).endsWith("version-depassee");
        assertThat(get(draft).body()).contains("Le mien.");
    }

    @Test
    void changeAfterTheReviewIsReadAgain() throws Exception {
        String draft = "/api/editorial/metiers/infirmier/draft";
        Answer written = put(draft, AUTHOR, get(draft).tag(), with(get(draft), "caution", "Un."));
        Answer reviewed = post(draft + "/review", COLLEAGUE, written.tag());
        Answer changed = put(draft, AUTHOR, reviewed.tag(), with(reviewed, "caution", "Deux."));
        assertThat(changed.text("status")).isEqualTo("draft");
        assertThat(post(draft + "/publish", COLLEAGUE, changed.tag()).status()).isEqualTo(409);
    }

    /// A later edition brings another version while the draft lies.
    @Test
    void draftOverAnotherVersionThanTheOneInForceIsTakenUpAgain() throws Exception {
        String fiche = "/api/editorial/metiers/animateur-gerontologie";
        String draft = fiche + "/draft";
        Answer written = put(draft, AUTHOR, get(draft).tag(), with(get(draft), "caution", "Sur la première."));
        Answer reviewed = post(draft + "/review", COLLEAGUE, written.tag());
        nextVersion("animateur-gerontologie");
        assertThat(post(draft + "/publish", AUTHOR, reviewed.tag()).status()).isEqualTo(412);

        Answer publication = post(draft + "/publish", AUTHOR, get(draft).tag());
        assertThat(publication.status()).isEqualTo(409);
        assertThat(publication.text("type")).endsWith("version-publiee-depuis");
        assertThat(publication.text("detail")).contains("version 1", "version 2");
        assertThat(publication.json().path("basedOn").asLong()).isEqualTo(1);
        assertThat(publication.json().path("version").asLong()).isEqualTo(2);
        assertThat(post(draft + "/review", COLLEAGUE, get(draft).tag()).text("type"))
                .endsWith("version-publiee-depuis");

        Answer again = put(draft, AUTHOR, get(draft).tag(), with(get(draft), "caution", "Sur la deuxième."));
        assertThat(again.json().path("basedOn").asLong()).isEqualTo(2);
        Answer read = post(draft + "/review", COLLEAGUE, again.tag());
        assertThat(post(draft + "/publish", AUTHOR, read.tag()).status()).isEqualTo(200);
    }

    @Test
    void draftOverAnEditBelowWhichAnEditionChangedIsTakenUpAgain() throws Exception {
        String fiche = "/api/editorial/metiers/mediateur-social";
        String draft = fiche + "/draft";
        publish(fiche, with(get(draft), "caution", "Publié."));
        Answer written = put(draft, AUTHOR, get(draft).tag(), with(get(draft), "caution", "Repris."));
        Answer reviewed = post(draft + "/review", COLLEAGUE, written.tag());
        corrected("mediateur-social");
        assertThat(post(draft + "/publish", AUTHOR, reviewed.tag()).status()).isEqualTo(412);

        Answer publication = post(draft + "/publish", AUTHOR, get(draft).tag());
        assertThat(publication.status()).isEqualTo(409);
        assertThat(publication.text("type")).endsWith("edition-changee-depuis");
        publish(fiche, with(get(draft), "caution", "Comparé."));
    }

    /// Who writes then has not seen what the edition corrected, and would be taken to have.
    @Test
    void whatAnEditionChangedBelowAnEditIsReadBeforeAnythingIsWrittenOverIt() throws Exception {
        String fiche = "/api/editorial/metiers/educateur-jeunes-enfants";
        String draft = fiche + "/draft";
        publish(fiche, with(get(draft), "caution", "Publié."));
        Answer read = get(draft);
        corrected("educateur-jeunes-enfants");

        Answer blind = put(draft, AUTHOR, read.tag(), with(read, "caution", "Sans avoir lu."));
        assertThat(blind.status()).isEqualTo(412);
        assertThat(blind.text("type")).endsWith("version-depassee");
        assertThat(put(draft, AUTHOR, get(draft).tag(), with(get(draft), "caution", "Comparé."))
                        .status())
                .isEqualTo(200);
    }

    /// As an edition leaves what editors have changed: another state below, and the version in force.
    private void corrected(String slug) {
        Document stored = new Document("_id", "catalog.metier.v1/" + slug);
        var reference = database.getCollection("reference");
        String shipped = Objects.requireNonNull(reference.find(stored).first()).getString("state");
        String corrected = shipped.replaceFirst("\"summary\":\"", "$0Corrigé. ");
        reference.updateOne(stored, new Document("$set", new Document("state", corrected)));
    }

    /// As an edition leaves it.
    private void nextVersion(String slug) {
        database.getCollection("reference")
                .updateOne(
                        new Document("_id", "catalog.metier.v1/" + slug),
                        new Document("$inc", new Document("version", 1L)));
    }

    @Test
    void administratorMayReviewWhatTheyWroteAndNothingNewIsNotPublished() throws Exception {
        String draft = "/api/editorial/metiers/aide-menager/draft";
        Answer read = get(draft);
        Answer written =
                put(draft, ADMIN, read.tag(), read.json().path("document").toString());
        Answer reviewed = post(draft + "/review", ADMIN, written.tag());
        assertThat(reviewed.text("status")).isEqualTo("reviewed");
        assertThat(post(draft + "/publish", ADMIN, reviewed.tag()).text("type")).endsWith("rien-a-publier");
    }

    @ParameterizedTest
    @CsvSource({
        "/missions, [], minItems",
        "/label, 12, type",
        "/label, '\"\"', minLength",
        "/slug, '\"astronaute\"', immutable",
        "/colour, '\"bleu\"', additionalProperties",
        "/evolutions/0, '\"astronaute\"', unknown-value",
        "/romes/0, '\"A1101\"', unknown-value",
        "/diplomas/0/code, '\"NON\"', unknown-value",
        "/diplomas/0/role, '\"suffit\"', enum",
        "/diplomas/1/towards, '\"BACPRO-ASSP\"', unknown-value",
        "/salary/beginner/minMonthlyCents, 1999999, range",
        "/salary/year, 1492, minimum",
        "/label, '\" \"', pattern"
    })
    void faultIsNamedByItsPointerAndItsRule(String pointer, String value, String rule) throws Exception {
        String draft = "/api/editorial/metiers/aide-soignant/draft";
        Answer read = get(draft);
        ObjectNode document = (ObjectNode) read.json().path("document");
        JsonNode parent = document.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode replacement = JsonMapper.shared().readTree(value);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), replacement);
        } else {
            ((ObjectNode) parent).set(last, replacement);
        }
        Answer refused = put(draft, AUTHOR, read.tag(), document.toString());
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        JsonNode error = refused.json().path("errors").path(0);
        assertThat(pointer).startsWith(error.path("field").asString());
        assertThat(error.path("rule").asString()).isEqualTo(rule);
    }

    @Test
    void synonymsAndBoostsArePublishedWithTheirVersions() throws Exception {
        assertThat(get("/api/search/boosts")
                        .json()
                        .path("document")
                        .path("title")
                        .asDouble())
                .isEqualTo(2);
        publish("/api/search/boosts", "{\"title\":3,\"work\":1,\"employer\":1,\"nearMisspelling\":0.3,\"metier\":1}");
        OutboxRow boosts = lastTold();
        assertThat(boosts.told()).isEqualTo("catalog.search-tuning.v1/boosts");
        EventSchemas.assertValid(boosts.topic(), boosts.type(), boosts.payload());
        assertThat(JsonMapper.shared()
                        .readTree(boosts.payload())
                        .path("version")
                        .asLong())
                .isEqualTo(boosts.sequence());

        publish("/api/search/synonyms", "{\"groups\":[[\"ide\",\"infirmier\"]]}");
        assertThat(get("/api/search/synonyms").body()).contains("[\"ide\",\"infirmier\"]");
        Answer twice = put(
                "/api/search/synonyms/draft",
                AUTHOR,
                get("/api/search/synonyms/draft").tag(),
                "{\"groups\":[[\"ide\",\"infirmier\"],[\"IDE\",\"idée\"]]}");
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.json().path("errors").path(0).path("field").asString()).isEqualTo("/groups/1/0");
        Answer wild = put(
                "/api/search/boosts/draft",
                AUTHOR,
                get("/api/search/boosts/draft").tag(),
                "{\"title\":21,\"work\":1,\"employer\":1,\"nearMisspelling\":0.3,\"metier\":1}");
        assertThat(wild.json().path("errors").path(0).path("field").asString()).isEqualTo("/title");
    }

    @Test
    void expressionMeansOneThingWhateverItsGenderAndNumber() throws Exception {
        Answer twice = put(
                "/api/search/synonyms/draft",
                AUTHOR,
                get("/api/search/synonyms/draft").tag(),
                "{\"groups\":[[\"idel\",\"infirmier libéral\"],[\"cabinet\",\"infirmières libérales\"]]}");
        assertThat(twice.status()).isEqualTo(400);
        JsonNode error = twice.json().path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo("/groups/1/1");
        assertThat(error.path("rule").asString()).isEqualTo("unique");
    }

    @Test
    void otherInstancesNoticeAPublication() throws Exception {
        var other = new ReferenceChanges(database);
        var readings = new AtomicInteger();
        other.onChange(readings::incrementAndGet);
        other.look();
        assertThat(readings).hasValue(0);
        publish(
                "/api/editorial/metiers/sage-femme",
                with(get("/api/editorial/metiers/sage-femme/draft"), "caution", "Vu ailleurs."));
        other.look();
        other.look();
        assertThat(readings).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "get /api/editorial/metiers, /api/editorial/metiers, 200",
        "get /api/editorial/metiers/{slug}/draft, /api/editorial/metiers/moniteur-educateur/draft, 200",
        "get /api/editorial/metiers/{slug}/draft, /api/editorial/metiers/astronaute/draft, 404",
        "get /api/editorial/metiers/{slug}/history, /api/editorial/metiers/moniteur-educateur/history, 200",
        "get /api/editorial/metiers/{slug}/versions/{version}, /api/editorial/metiers/aesh/versions/1, 200",
        "get /api/editorial/metiers/{slug}/versions/{version}, /api/editorial/metiers/aesh/versions/0, 400",
        "get /api/editorial/metiers/{slug}/versions/{version}, /api/editorial/metiers/aesh/versions/99, 404",
        "get /api/editorial/metiers/{slug}/diff, /api/editorial/metiers/aesh/diff?from=1&to=shipped, 200",
        "get /api/editorial/metiers/{slug}/diff, /api/editorial/metiers/aesh/diff?from=x&to=shipped, 400",
        "get /api/search/{name}, /api/search/synonyms, 200",
        "get /api/search/{name}/draft, /api/search/boosts/draft, 200",
        "get /api/search/{name}/history, /api/search/boosts/history, 200",
        "get /api/search/{name}/diff, /api/search/boosts/diff?from=published&to=shipped, 200"
    })
    void answersAreAsTheContractDescribesThem(String operation, String address, int status) throws Exception {
        Answer answer = get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        HttpAnswers.assertDescribed("catalog-service", operation, status, answer.json());
    }

    @Test
    void everybodyFindsWhatIsForThem() {
        new AccessMatrix(ISSUER)
                .line("GET /ops/", "OPERATOR", "ops:read")
                .line("/ops/", "OPERATOR")
                .line("/api/editorial/", "EDITOR", "ADMIN")
                .line("/api/search/", "EDITOR", "ADMIN")
                .line("/api/", AccessMatrix.EVERYBODY, "AGENCY", "PARTNER")
                .assertKept("fr.prendresoin.catalog", filters);
    }

    @Test
    void whatEditorsWorkOnIsNeverKept() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/editorial/metiers/aesh/draft", AUTHOR, null, null);
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("etag").orElse("")).startsWith("\"");
    }

    private Answer publish(String document, String content) throws Exception {
        Answer written =
                put(document + "/draft", AUTHOR, get(document + "/draft").tag(), content);
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        Answer reviewed = post(document + "/draft/review", COLLEAGUE, written.tag());
        Answer published = post(document + "/draft/publish", COLLEAGUE, reviewed.tag());
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        return published;
    }

    /// What was published last, behind which the edition is told again.
    private OutboxRow lastTold() {
        List<OutboxRow> rows = OutboxRow.all(database);
        assertThat(rows.getLast()).matches(OutboxRow::isEdition);
        return rows.get(rows.size() - 2);
    }

    private String publicSummary(String slug) throws Exception {
        return get("/api/metiers/" + slug).text("summary");
    }

    private static String with(Answer read, String field, String value) {
        return ((ObjectNode) read.json().path("document")).put(field, value).toString();
    }

    private Answer get(String path) throws Exception {
        return new Answer(send("GET", path, AUTHOR, null, null));
    }

    private Answer put(String path, String who, @Nullable String tag, String document) throws Exception {
        return new Answer(send("PUT", path, who, tag, document));
    }

    private Answer post(String path, String who, String tag) throws Exception {
        return new Answer(send("POST", path, who, tag, null));
    }

    private Answer delete(String path, String tag) throws Exception {
        return new Answer(send("DELETE", path, AUTHOR, tag, null));
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String who, @Nullable String tag, @Nullable String document)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, document == null ? BodyPublishers.noBody() : BodyPublishers.ofString(document, UTF_8));
        if (who != null) {
            request.header("Authorization", who);
        }
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (document != null) {
            request.header("Content-Type", "application/json");
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String person(String role, String id) {
        return ISSUER.person(role).with("sub", id).bearer();
    }

    private record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String text(String field) {
            return json().path(field).asString("");
        }

        String tag() {
            return response.headers().firstValue("etag").orElseThrow();
        }
    }
}
