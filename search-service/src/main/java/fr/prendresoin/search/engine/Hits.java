package fr.prendresoin.search.engine;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the engine found.
public final class Hits {

    /// What is read here was checked before it went in.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Hits() {}

    /// The hits of an answer, in its order.
    public static List<JsonNode> of(JsonNode answer) {
        return List.copyOf(answer.path("hits").path("hits").values());
    }

    /// How many documents match, where the search asked for an exact count.
    public static long total(JsonNode answer) {
        return answer.path("hits").path("total").path("value").longValue();
    }

    /// Reads the state that a hit, or a document that was looked up, holds in a field.
    public static <T> T read(JsonNode hit, String field, Class<T> type) {
        return MAPPER.treeToValue(hit.path("_source").path(field), type);
    }
}
