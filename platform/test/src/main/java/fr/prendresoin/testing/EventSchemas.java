package fr.prendresoin.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/// The schemas of the events. Readers tolerate what they do not know; a producer may send nothing that is not written
/// down, so here undeclared properties are errors and formats are asserted.
public final class EventSchemas {

    private static final String BASE = "https://prendresoin.fr/contracts/";
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Map<String, String> TEXTS = Contracts.below("events", name -> name.endsWith(".schema.json"));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(EventSchemas::strict));

    private EventSchemas() {}

    /// Fails with every deviation of a value from its schema.
    ///
    /// @param topic such as `offers.offer.v1`
    /// @param type such as `offer-published.v1`, or the whole `ce_type`
    public static void assertValid(String topic, String type, String json) {
        List<Error> errors = errors(topic, type, json);
        if (!errors.isEmpty()) {
            throw new AssertionError("not a " + type + " of " + topic + ": " + errors + "\n" + json);
        }
    }

    static List<Error> errors(String topic, String type, String json) {
        String name = BASE + topic + "/" + type.replaceFirst("^fr\\.prendresoin\\.[a-z]+\\.", "") + ".schema.json";
        return SCHEMAS.computeIfAbsent(name, iri -> REGISTRY.getSchema(SchemaLocation.of(iri)))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String strict(String iri) {
        String text = iri.startsWith(BASE) ? TEXTS.get(iri.substring(BASE.length())) : null;
        JsonNode schema = MAPPER.readTree(Objects.requireNonNull(text, () -> "no schema " + iri));
        forbidUndeclared(schema);
        return schema.toString();
    }

    static void forbidUndeclared(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("properties") instanceof ObjectNode) {
            object.putIfAbsent("additionalProperties", BooleanNode.FALSE);
        }
        node.forEach(EventSchemas::forbidUndeclared);
    }
}
