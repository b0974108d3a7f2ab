package fr.prendresoin.search.engine;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The few words of the engine's query language that this service uses.
public final class Clauses {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Clauses() {}

    /// A JSON object of names and values by turns.
    public static ObjectNode object(Object... namesAndValues) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.set((String) namesAndValues[i], node(namesAndValues[i + 1]));
        }
        return object;
    }

    public static ArrayNode array(Collection<?> values) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(value -> array.add(node(value)));
        return array;
    }

    public static ObjectNode term(String field, Object value) {
        return object("term", object(field, value));
    }

    public static ObjectNode terms(String field, Collection<String> values) {
        return object("terms", object(field, values));
    }

    public static ObjectNode atLeast(String field, Object value) {
        return object("range", object(field, object("gte", value)));
    }

    /// Every filter holds; no score.
    public static ObjectNode all(Collection<? extends JsonNode> filters) {
        return object("bool", object("filter", filters));
    }

    public static ObjectNode any(List<? extends JsonNode> clauses) {
        return object("bool", object("should", clauses, "minimum_should_match", 1));
    }

    /// None of the clauses holds.
    public static ObjectNode none(List<? extends JsonNode> clauses) {
        return object("bool", object("must_not", clauses));
    }

    /// What matches a filter scores this much, whatever else it holds.
    public static ObjectNode weighing(JsonNode filter, double weight) {
        return object("constant_score", object("filter", filter, "boost", weight));
    }

    /// Adds what has the same value in a field as another document; nothing where that one has none.
    public static void addAlike(List<ObjectNode> clauses, String field, JsonNode value, double weight) {
        String text = value.asString("");
        if (!text.isEmpty()) {
            clauses.add(weighing(term(field, text), weight));
        }
    }

    /// What lies within a radius, strictly.
    public static ObjectNode within(double kilometres, double latitude, double longitude) {
        return object("geo_distance", object("distance", kilometres + "km", "location", point(latitude, longitude)));
    }

    /// A point on earth.
    public static ObjectNode point(double latitude, double longitude) {
        return object("lat", latitude, "lon", longitude);
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case JsonNode node -> node;
            case String text -> NODES.stringNode(text);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Boolean bool -> NODES.booleanNode(bool);
            case Collection<?> values -> array(values);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }
}
