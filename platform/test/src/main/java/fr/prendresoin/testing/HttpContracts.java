package fr.prendresoin.testing;

import fr.prendresoin.local.launcher.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// The descriptions of the HTTP interfaces in `contracts/http`. Each is what its service answers, sorted, and without
/// the servers, which tell where it runs and not what it is.
public final class HttpContracts {

    private static final String ACCEPT = "contracts.accept";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private HttpContracts() {}

    /// Fails when a service no longer answers what is committed, and names what differs. When the system property
    /// `contracts.accept` is true, the answer is written in its place: the diff is then to be reviewed.
    ///
    /// @param service such as `catalog-service`
    /// @param answered what it answers at `/v3/api-docs`
    public static void assertKept(String service, JsonNode answered) {
        assertKept(file(service), answered, Boolean.getBoolean(ACCEPT));
    }

    static void assertKept(Path contract, JsonNode answered, boolean accept) {
        JsonNode normal = normal(answered);
        if (accept) {
            write(contract, normal);
        }
        List<String> differences = JsonDifferences.between(read(contract), normal);
        if (!differences.isEmpty()) {
            throw new AssertionError(contract.getFileName()
                    + " is not what the service answers; to accept its answer, run this test with -D" + ACCEPT
                    + "=true and review the diff:\n" + String.join("\n", differences));
        }
    }

    /// What is committed of a service; empty when nothing is yet.
    static JsonNode committed(String service) {
        return read(file(service));
    }

    /// Where a contract says what an answer is made of, as a JSON pointer.
    ///
    /// @param operation as the contract has it, such as `get /api/offers/{id}`
    static String schemaOf(String service, JsonNode contract, String operation, int status) {
        String[] methodAndPath = operation.split(" ", 2);
        String content =
                "/paths/" + escaped(methodAndPath[1]) + "/" + methodAndPath[0] + "/responses/" + status + "/content";
        String type = contract.at(content).propertyNames().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " does not describe " + status + " of " + operation));
        return content + "/" + escaped(type) + "/schema";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Path file(String service) {
        return ProjectRoot.find().resolve("contracts/http/" + service + ".openapi.yaml");
    }

    private static JsonNode read(Path contract) {
        return Files.exists(contract) ? YAML.readTree(contract) : YAML.createObjectNode();
    }

    private static void write(Path contract, JsonNode description) {
        try {
            Files.createDirectories(contract.getParent());
            Files.writeString(contract, YAML.writeValueAsString(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode normal(JsonNode document) {
        JsonNode sorted = sorted(document);
        if (sorted instanceof ObjectNode object) {
            object.remove("servers");
        }
        return sorted;
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var fields = new TreeMap<String, JsonNode>();
                object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
                yield JsonNodeFactory.instance.objectNode().setAll(fields);
            }
            case ArrayNode array ->
                JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(array.valueStream().map(HttpContracts::sorted).toList());
            default -> node;
        };
    }
}
