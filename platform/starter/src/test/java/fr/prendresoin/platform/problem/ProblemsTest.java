package fr.prendresoin.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=shop",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                    + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration,"
                    + "fr.prendresoin.platform.outbox.OutboxAutoConfiguration,"
                    + "fr.prendresoin.platform.kafka.KafkaReadingAutoConfiguration"
        })
class ProblemsTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void aWrongTypeNamesTheFieldAndWhatIsExpected() throws Exception {
        JsonNode problem = problem(get("/shelves?radius=abc"), 400);

        assertThat(error(problem)).containsEntry("field", "radius").containsEntry("rule", "type");
        assertThat(problem.at("/errors/0/message").asString()).isEqualTo("« radius » doit être un nombre entier.");
    }

    @Test
    void aBrokenRuleIsToldInFrenchWhateverTheClientSpeaks() throws Exception {
        JsonNode problem = problem(get("/shelves?radius=500"), 400);

        assertThat(error(problem)).containsEntry("field", "radius").containsEntry("rule", "max");
        assertThat(problem.at("/errors/0/message").asString())
                .isEqualTo("« radius » doit être inférieur ou égal à 200.");
    }

    @Test
    void anUnknownParameterIsNamedWithThoseThatExist() throws Exception {
        JsonNode problem = problem(get("/shelves?raduis=10&radius=3"), 400);

        assertThat(error(problem)).containsEntry("field", "raduis").containsEntry("rule", "unknown");
        assertThat(problem.at("/errors/0/message").asString()).contains("radius, sort");
    }

    @Test
    void aWordOutsideAListComesWithTheList() throws Exception {
        assertThat(problem(get("/shelves?sort=colour"), 400)
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("« sort » doit être l’une de ces valeurs : by-date, by-size.");
    }

    @Test
    void everyBrokenFieldIsTold() throws Exception {
        JsonNode problem = problem(get("/shelves?radius=near&sort=x"), 400);

        assertThat(problem.get("errors")).hasSize(2);
        assertThat(problem.get("detail").asString()).isEqualTo("2 champs sont à corriger.");
    }

    @Test
    void aMissingParameterIsNamed() throws Exception {
        assertThat(error(problem(get("/named"), 400)))
                .containsEntry("field", "name")
                .containsEntry("rule", "required");
    }

    @Test
    void anUnreadableBodyIsTheCallersToMend() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/shelves"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"radius\": "))
                .build();

        assertThat(error(problem(http.send(request, BodyHandlers.ofString()), 400)))
                .containsEntry("field", "body");
    }

    @Test
    void whatIsGoneSaysWhy() throws Exception {
        JsonNode problem = problem(get("/shelves/old"), 410);

        assertThat(problem.get("type").asString()).isEqualTo("https://prendresoin.fr/problemes/retire");
        assertThat(problem.get("reason").asString()).isEqualTo("sold");
    }

    @Test
    void anUnknownAddressAndAWrongMethodAreProblemsToo() throws Exception {
        problem(get("/nowhere"), 404);
        HttpRequest delete = HttpRequest.newBuilder(uri("/shelves")).DELETE().build();
        HttpResponse<String> refused = http.send(delete, BodyHandlers.ofString());

        problem(refused, 405);
        assertThat(refused.headers().firstValue("Allow"))
                .hasValueSatisfying(it -> assertThat(it).contains("GET"));
    }

    @Test
    void whatIsOursTellsNothingOfTheInside() throws Exception {
        HttpResponse<String> failed = get("/broken");

        problem(failed, 500);
        assertThat(failed.body()).doesNotContain("secret", "Exception", "fr.prendresoin.platform");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Accept-Language", "en")
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Map<String, Object> error(JsonNode problem) {
        assertThat(problem.get("errors")).hasSize(1);
        return Map.of(
                "field", problem.at("/errors/0/field").asString(),
                "rule", problem.at("/errors/0/rule").asString());
    }

    enum Order {
        BY_DATE,
        BY_SIZE
    }

    record Search(
            @Nullable @Min(1) @Max(200) Integer radius,
            @Nullable Order sort) {}

    @RestController
    static class ShelfController {

        @GetMapping("/shelves")
        Search search(@Valid Search search) {
            return search;
        }

        @PostMapping("/shelves")
        Search add(@RequestBody Search shelf) {
            return shelf;
        }

        @GetMapping("/shelves/{id}")
        String shelf(@PathVariable String id) {
            throw new Gone("Retiré", id + " n’est plus là.", Map.of("reason", "sold"));
        }

        @GetMapping("/named")
        String named(@RequestParam String name) {
            return name;
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret");
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(ShelfController.class)
    static class Shop {}
}
