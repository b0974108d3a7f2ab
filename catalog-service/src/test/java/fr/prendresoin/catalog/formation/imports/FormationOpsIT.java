package fr.prendresoin.catalog.formation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.HttpAnswers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What operators ask of the imports of courses over HTTP.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FormationOpsIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String IMPORTS = "/ops/imports/formations";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        String database = "formation-ops-" + UUID.randomUUID();
        properties.add("spring.mongodb.uri", () -> Engines.mongodb(database));
        properties.add("prendresoin.database", () -> database);
    }

    @Test
    void anImportIsAskedForAndFollowedToItsEnd() throws Exception {
        var courses = LheoFile.courses(0, 30);
        Path file = LheoFile.write(folder.resolve("courses.xml"), courses);

        JsonNode done = imported(file);

        assertThat(done.path("status").asString()).isEqualTo("done");
        assertThat(done.path("received").asLong()).isEqualTo(30);
        assertThat(done.path("balanced").asBoolean()).isTrue();
        HttpAnswers.assertDescribed("catalog-service", "get /ops/imports/formations/{id}", 200, done);
        JsonNode pipeline = json(get("/ops/pipelines/formations?runs=5"), 200);
        HttpAnswers.assertDescribed("catalog-service", "get /ops/pipelines/formations", 200, pipeline);
        assertThat(pipeline.at("/sources/0/active").asLong()).isEqualTo(30);
        assertThat(pipeline.at("/sources/0/lastCompleteAt").asString()).isNotEmpty();
        assertThat(get("/actuator/prometheus").body())
                .contains("prendresoin_formations_records_total{", "prendresoin_formations_active{")
                .contains("prendresoin_formations_staleness_seconds{", "prendresoin_formations_awaiting{");

        JsonNode alarm = imported(LheoFile.write(folder.resolve("few.xml"), courses.subList(0, 10)));

        assertThat(alarm.path("status").asString()).isEqualTo("awaiting-agreement");
        assertThat(alarm.path("missing").asLong()).isEqualTo(20);
        JsonNode agreed = json(post(IMPORTS + "/" + alarm.path("id").asString() + "/agree", ""), 200);
        HttpAnswers.assertDescribed("catalog-service", "post /ops/imports/formations/{id}/agree", 200, agreed);
        assertThat(agreed.path("withdrawn").asLong()).isEqualTo(20);
    }

    @Test
    void aFileThatIsNoLheoIsSaidInTheReport() throws Exception {
        JsonNode report = imported(LheoFile.write(folder.resolve("page.xml"), "<html/>"));

        assertThat(report.path("status").asString()).isEqualTo("failed");
        assertThat(report.path("error").asString())
                .contains("Ce n’est pas un fichier LHÉO")
                .contains("<html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|path|required",
                "{\"path\": \" \"}|path|required",
                "{\"path\": \"courses.xml\"}|path|absolute",
                "{\"path\": \"/nowhere/courses.xml\"}|path|readable",
                "{\"path\": \"/\"}|path|readable",
                "{\"path\": \"/a\\u0000\"}|path|path",
                "{\"path\": \"/\", \"source\": \"leho\"}|source|enum"
            })
    void aBadWishNamesItsField(String body, String field, String rule) throws Exception {
        JsonNode problem = json(post(IMPORTS, body), 400);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/rule").asString()).isEqualTo(rule);
        HttpAnswers.assertDescribed("catalog-service", "post /ops/imports/formations", 400, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{\"path\": 3, \"complete\": \"peut-être\"}", "{", "{\"complete\": {}}"})
    void whatIsNoWishIsABadRequest(String body) throws Exception {
        assertThat(post(IMPORTS, body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/ops/pipelines/formations?runs=0, runs, « runs » doit être compris entre 1 et 100.",
        "/ops/pipelines/formations?runs=101, runs, « runs » doit être compris entre 1 et 100.",
        "/ops/pipelines/formations?runs=x, runs, « runs » doit être un nombre entier.",
        "/ops/pipelines/formations?run=1, run, Le paramètre « run » n’existe pas. Paramètres acceptés : runs."
    })
    void aBadParameterIsNamed(String path, String field, String message) throws Exception {
        JsonNode problem = json(get(path), 400);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asString()).isEqualTo(message);
    }

    @Test
    void whatDoesNotExistIsNotFoundAndWhatAwaitsNothingCannotBeAgreedTo() throws Exception {
        assertThat(get(IMPORTS + "/nothing").statusCode()).isEqualTo(404);
        assertThat(post(IMPORTS + "/nothing/agree", "").statusCode()).isEqualTo(404);
        JsonNode done = imported(LheoFile.write(folder.resolve("none.xml"), java.util.List.of()));
        JsonNode problem = json(post(IMPORTS + "/" + done.path("id").asString() + "/agree", ""), 400);
        assertThat(problem.at("/errors/0/rule").asString()).isEqualTo("state");
    }

    private JsonNode imported(Path file) throws Exception {
        JsonNode accepted = json(post(IMPORTS, "{\"path\": \"" + file + "\", \"complete\": true}"), 202);
        HttpAnswers.assertDescribed("catalog-service", "post /ops/imports/formations", 202, accepted);
        String address = IMPORTS + "/" + accepted.path("id").asString();
        return await().ignoreExceptions()
                .until(
                        () -> json(get(address), 200),
                        report -> !report.path("status").asString().equals("running"));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
