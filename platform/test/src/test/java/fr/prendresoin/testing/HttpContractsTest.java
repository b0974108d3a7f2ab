package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.local.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpContractsTest {

    private static final String ANSWER = """
            {"openapi": "3.1.0", "servers": [{"url": "http://127.0.0.1:1"}],
             "paths": {"/b": {"get": {"summary": "B"}}, "/a": {"get": {"tags": ["x", "y"], "example": "07"}}}}""";

    @TempDir
    private Path folder;

    @Test
    void whatIsAcceptedIsKeptWhereverTheServiceRunsAndHoweverItSorts() throws IOException {
        Path contract = accepted();

        HttpContracts.assertKept(contract, json("""
                {"paths": {"/a": {"get": {"example": "07", "tags": ["x", "y"]}}, "/b": {"get": {"summary": "B"}}},
                 "openapi": "3.1.0", "servers": []}"""), false);
        assertThat(Files.readString(contract))
                .startsWith("openapi: 3.1.0\npaths:\n  /a:\n")
                .doesNotContain("servers");
    }

    @Test
    void everyDifferenceIsNamedWithTheWayToAcceptIt() {
        Path contract = accepted();
        JsonNode other =
                json(ANSWER.replace("\"/b\"", "\"/c\"").replace(", \"y\"", "").replace("07", "08"));

        assertThatThrownBy(() -> HttpContracts.assertKept(contract, other, false))
                .hasMessageContaining("-Dcontracts.accept=true")
                .hasMessageEndingWith("""
                        ~ paths > /a > get > example: "07" → "08"
                        - paths > /a > get > tags > 1
                        - paths > /b
                        + paths > /c""");
    }

    @Test
    void aContractThatIsNotThereIsAskedFor() {
        assertThatThrownBy(() -> HttpContracts.assertKept(folder.resolve("new.yaml"), json(ANSWER), false))
                .hasMessageContaining("new.yaml")
                .hasMessageContaining("+ paths");
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyOperationSaysWhatItDoesAndWhatItAnswers(String service) {
        HttpContracts.committed(service)
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    String name = method + " " + path;
                    assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
                    assertThat(operation.path("responses").propertyNames())
                            .as(name)
                            .anyMatch(status -> status.startsWith("2") || status.startsWith("3"))
                            .contains("400", "default");
                }));
    }

    @ParameterizedTest
    @MethodSource("services")
    void noObjectIsWithoutAShape(String service) {
        assertThat(HttpContracts.committed(service).findParents("type"))
                .filteredOn(schema -> schema.path("type").asString("").equals("object"))
                .filteredOn(schema -> !schema.has("properties"))
                .filteredOn(schema -> !schema.path("additionalProperties").isObject())
                .isEmpty();
    }

    static List<String> services() throws IOException {
        try (Stream<Path> files = Files.list(ProjectRoot.find().resolve("contracts/http"))) {
            return files.map(file -> file.getFileName().toString().replace(".openapi.yaml", ""))
                    .toList();
        }
    }

    private Path accepted() {
        Path contract = folder.resolve("http/any.openapi.yaml");
        HttpContracts.assertKept(contract, json(ANSWER), true);
        return contract;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
