package fr.prendresoin.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.HttpAnswers;
import fr.prendresoin.testing.HttpContracts;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CatalogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CatalogApiIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        String database = "catalog-api-" + UUID.randomUUID();
        properties.add("spring.mongodb.uri", () -> Engines.mongodb(database));
        properties.add("prendresoin.database", () -> database);
    }

    @Test
    void familiesAndSegmentsAreInTheirOrder() throws Exception {
        assertThat(slugs("/api/families"))
                .containsExactly("sante", "social", "handicap", "petite-enfance", "grand-age");
        assertThat(slugs("/api/segments"))
                .containsExactly(
                        "soin-sante", "accompagnement-social", "petite-enfance", "grand-age", "domicile-handicap");
    }

    @Test
    void metiersAreListedAndFiltered() throws Exception {
        assertThat(json("/api/metiers").path("total").asInt()).isEqualTo(26);
        assertThat(slugs("/api/metiers?family=petite-enfance")).contains("auxiliaire-puericulture");
        assertThat(slugs("/api/metiers?q=" + encode("éducatrice spé"))).containsExactly("educateur-specialise");
    }

    @Test
    void theListTellsWhatIsComparedAmongMetiers() throws Exception {
        for (JsonNode metier : json("/api/metiers").path("items")) {
            JsonNode fiche = json("/api/metiers/" + metier.path("slug").asString());
            for (String fact : List.of("acronym", "accessibleWithoutDiploma", "apprenticeship", "vae", "families")) {
                assertThat(metier.path(fact)).as(fact).isEqualTo(fiche.path(fact));
            }
            assertThat(metier.path("romes").valueStream().map(JsonNode::asString))
                    .isNotEmpty()
                    .containsExactlyElementsOf(fiche.path("romes")
                            .valueStream()
                            .map(rome -> rome.path("code").asString())
                            .toList());
            for (String salary : List.of("beginner", "experienced", "year")) {
                assertThat(metier.path("salary").path(salary))
                        .isEqualTo(fiche.path("salary").path(salary));
            }
        }
    }

    @Test
    void ficheSaysEverythingInFrench() throws Exception {
        JsonNode fiche = json("/api/metiers/aide-soignant");
        assertThat(fiche.path("label").asString()).isEqualTo("Aide-soignant / Aide-soignante");
        assertThat(fiche.path("missions").size()).isEqualTo(6);
        assertThat(fiche.path("diplomas").path(0).path("rncp").path("code").asString())
                .isEqualTo("RNCP40692");
        assertThat(fiche.path("salary")
                        .path("experienced")
                        .path("maxMonthlyCents")
                        .asInt())
                .isEqualTo(265_000);
        assertThat(fiche.path("evolutions").path(0).path("label").asString()).isEqualTo("Infirmier / Infirmière");
        assertThat(fiche.path("summary").asString()).contains("L’aide-soignant");
    }

    @Test
    void everyLinkLeadsToAPage() throws Exception {
        var seen = new TreeSet<String>();
        var toSee = new ArrayDeque<String>();
        for (String list : List.of("metiers", "diplomas", "fundings")) {
            json("/api/" + list)
                    .path("items")
                    .forEach(item -> toSee.add("/api/" + list + "/"
                            + item.path("slug").asString(item.path("code").asString(""))));
        }
        while (!toSee.isEmpty()) {
            String address = toSee.remove();
            if (seen.add(address)) {
                JsonNode page = json(address);
                links(page, "/api/metiers/", "slug", "evolutions", "bridges", "evolutionOf", "bridgeOf", "metiers")
                        .forEach(toSee::add);
                links(page, "/api/diplomas/", "code", "diplomas").forEach(toSee::add);
                links(page, "/api/fundings/", "slug", "fundings").forEach(toSee::add);
                links(page, "/api/rome/", "code", "romes").forEach(toSee::add);
            }
        }
        assertThat(seen.stream().filter(address -> address.startsWith("/api/metiers/")))
                .hasSize(26 + 17);
        assertThat(seen.stream().filter(address -> address.startsWith("/api/diplomas/")))
                .hasSize(38);
        assertThat(seen.stream().filter(address -> address.startsWith("/api/fundings/")))
                .hasSize(17);
    }

    private static Stream<String> links(JsonNode page, String address, String id, String... fields) {
        return Arrays.stream(fields)
                .flatMap(field -> page.path(field).valueStream())
                .map(link -> address + link.path(id).asString());
    }

    @Test
    void diplomasAreFoundAndTellTheirRegistrationAsOfToday() throws Exception {
        assertThat(json("/api/diplomas").path("total").asInt()).isEqualTo(38);
        assertThat(json("/api/diplomas?metier=aide-soignant&level=4")
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("code").asString()))
                .containsExactlyInAnyOrder("BACPRO-ASSP", "DEAS");
        assertThat(json("/api/diplomas?q=" + encode("petite enfance"))
                        .path("items")
                        .toString())
                .contains("CAP-AEPE");
        JsonNode expired = json("/api/diplomas/DEES");
        assertThat(expired.path("rncp").path("status").asString()).isEqualTo("to-verify");
        assertThat(expired.path("fundings").path(0).path("title").asString()).contains("Région");
        assertThat(expired.path("metiers").path(0).path("label").asString())
                .isEqualTo("Éducateur spécialisé / Éducatrice spécialisée");
        assertThat(json("/api/diplomas/FORM-70H").has("rncp")).isFalse();
    }

    @Test
    void whoCanPayIsAnsweredByFourQuestions() throws Exception {
        var address = new StringBuilder("/api/fundings/eligibility");
        JsonNode questions = json("/api/fundings/questions").path("items");
        assertThat(questions.size()).isEqualTo(4);
        questions.forEach(question -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(question.path("name").asString())
                .append('=')
                .append(question.path("choices").path(0).path("value").asString()));
        JsonNode answer = json(address.toString());
        assertThat(answer.path("answers").size()).isEqualTo(4);
        assertThat(answer.path("note").asString()).contains("indicatives");
        assertThat(answer.path("items"))
                .allSatisfy(payer -> assertThat(payer.path("reasons").isEmpty()).isFalse());
    }

    @Test
    void romeCodeTellsWhetherItIsOurs() throws Exception {
        JsonNode ours = json("/api/rome/J1501");
        assertThat(ours.path("metier").asString()).isEqualTo("aide-soignant");
        assertThat(ours.path("inPerimeter").asBoolean()).isTrue();
        JsonNode other = json("/api/rome/A1101");
        assertThat(other.path("inPerimeter").asBoolean()).isFalse();
        assertThat(other.has("segment")).isFalse();
    }

    @Test
    void homonymsBearTheirDepartment() throws Exception {
        JsonNode found = json("/api/territories/communes?size=3&q=saint+denis");
        assertThat(found.path("items")
                        .valueStream()
                        .map(item -> item.path("label").asString()))
                .contains("Saint-Denis (974)", "Saint-Denis (93)")
                .hasSize(3);
        assertThat(found.path("total").asInt()).isGreaterThan(3);
        assertThat(found.path("items").path(0).path("department").path("name").asString())
                .isNotEmpty();
    }

    @Test
    void territoriesAreListedWithTheirPeople() throws Exception {
        JsonNode departments = json("/api/territories/departments").path("items");
        assertThat(departments.size()).isEqualTo(101);
        JsonNode rhone = withCode("69", departments);
        assertThat(rhone.path("region").path("code").asString()).isEqualTo("84");
        assertThat(rhone.path("population").asInt()).isBetween(1_800_000, 2_100_000);
        assertThat(rhone.path("latitude").asDouble()).isCloseTo(45.77, within(0.01));
        assertThat(rhone.path("longitude").asDouble()).isCloseTo(4.81, within(0.01));
        JsonNode regions = json("/api/territories/regions").path("items");
        assertThat(regions.size()).isEqualTo(18);
        JsonNode corse = withCode("94", regions);
        assertThat(corse.path("departments").size()).isEqualTo(2);
        assertThat(corse.path("latitude").asDouble()).isCloseTo(42.21, within(0.01));
        assertThat(corse.path("longitude").asDouble()).isCloseTo(9.12, within(0.01));
    }

    @Test
    void townsAreListedTheLargestFirst() throws Exception {
        JsonNode country = json("/api/territories/towns");
        assertThat(country.path("total").asInt())
                .isEqualTo(country.path("items").size())
                .isGreaterThan(2_000);
        assertThat(codes(country)).startsWith("75056", "13055", "69123").doesNotHaveDuplicates();

        JsonNode creuse = json("/api/territories/towns?department=23").path("items");
        assertThat(creuse.valueStream())
                .isNotEmpty()
                .allMatch(town -> town.path("population").asInt() > 5_000)
                .allMatch(
                        town -> town.path("department").path("code").asString().equals("23"))
                .isSortedAccordingTo(
                        Comparator.comparingInt(town -> -town.path("population").asInt()));
        assertThat(codes(json("/api/territories/towns?department=75"))).containsExactly("75056");
    }

    private static Stream<String> codes(JsonNode answer) {
        return answer.path("items").valueStream().map(item -> item.path("code").asString());
    }

    private static JsonNode withCode(String code, JsonNode items) {
        return items.valueStream()
                .filter(item -> item.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/metiers/astronaute",
                "/api/diplomas/PERMIS-B",
                "/api/fundings/loterie",
                "/api/rome/Z9999",
                "/api/territories/communes/69123",
                "/api/territories/departments/69",
                "/api/territories/regions/84",
                "/api/nowhere"
            })
    void whatDoesNotExistIsAProblem(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("cache-control").orElse("")).doesNotContain("public");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/metiers?family=sport, family",
        "/api/metiers?famille=sante, famille",
        "/api/families?q=a, q",
        "/api/diplomas?level=2, level",
        "/api/diplomas?level=x, level",
        "/api/diplomas?metier=astronaute, metier",
        "/api/diplomas?niveau=4, niveau",
        "/api/fundings?q=cpf, q",
        "/api/fundings/eligibility?status=king&age=16-25&diploma=none&project=diploma, status",
        "/api/fundings/eligibility?age=16-25&diploma=none&project=diploma, status",
        "/api/fundings/eligibility?status=other&age=12&diploma=none&project=diploma, age",
        "/api/territories/towns?department=00, department",
        "/api/territories/towns?region=84, region",
        "/api/territories/communes, q",
        "/api/territories/communes?q=, q",
        "/api/territories/communes?q=lyon&size=0, size",
        "/api/territories/communes?q=lyon&size=21, size",
        "/api/territories/communes?q=lyon&size=abc, size",
        "/api/territories/communes?q=lyon&page=2, page"
    })
    void badParameterIsNamed(String path, String field) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("errors").path(0).path("field").asString()).isEqualTo(field);
        assertThat(problem.path("type").asString()).isEqualTo("https://prendresoin.fr/problemes/requete-invalide");
    }

    @Test
    void unchangedAnswerIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/api/metiers/infirmier");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(first.headers().firstValue("cache-control")).contains("public, max-age=300");
        HttpResponse<String> second = HTTP.send(
                HttpRequest.newBuilder(uri("/api/metiers/infirmier"))
                        .header("If-None-Match", tag)
                        .build(),
                BodyHandlers.ofString());
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void theInterfaceIsAsItsContractSays() throws Exception {
        JsonNode api = json("/v3/api-docs");
        assertThat(api.path("servers").path(0).path("url").asString()).isEqualTo("/");
        HttpContracts.assertKept("catalog-service", api);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/families, /api/families, 200",
        "/api/segments, /api/segments, 200",
        "/api/metiers, /api/metiers, 200",
        "/api/metiers, /api/metiers?family=sport, 400",
        "/api/metiers/{slug}, /api/metiers/aide-soignant, 200",
        "/api/metiers/{slug}, /api/metiers/cadre-de-sante, 200",
        "/api/metiers/{slug}, /api/metiers/astronaute, 404",
        "/api/diplomas, /api/diplomas?q=DEAS, 200",
        "/api/diplomas/{code}, /api/diplomas/DEI, 200",
        "/api/diplomas/{code}, /api/diplomas/AGR-AM, 200",
        "/api/diplomas/{code}, /api/diplomas/PERMIS-B, 404",
        "/api/fundings, /api/fundings, 200",
        "/api/fundings/{slug}, /api/fundings/mrs, 200",
        "/api/fundings/questions, /api/fundings/questions, 200",
        "/api/fundings/eligibility, /api/fundings/eligibility?status=other&age=26-29&diploma=bac&project=diploma, 200",
        "/api/rome/{code}, /api/rome/J1501, 200",
        "/api/rome/{code}, /api/rome/A1101, 200",
        "/api/territories/communes, /api/territories/communes?q=saint+denis, 200",
        "/api/territories/towns, /api/territories/towns?department=69, 200",
        "/api/territories/towns, /api/territories/towns?department=00, 400",
        "/api/territories/departments, /api/territories/departments, 200",
        "/api/territories/regions, /api/territories/regions, 200"
    })
    void answersAreAsTheContractDescribesThem(String path, String address, int status) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        HttpAnswers.assertDescribed(
                "catalog-service", "get " + path, status, JsonMapper.shared().readTree(answer.body()));
    }

    @Test
    void readinessAndMetricsAreServed() throws Exception {
        assertThat(json("/actuator/health/readiness").path("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/prometheus").body()).contains("service=\"catalog-service\"");
    }

    private Iterable<String> slugs(String path) throws Exception {
        return json(path)
                .path("items")
                .valueStream()
                .map(item -> item.path("slug").asString())
                .toList();
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
