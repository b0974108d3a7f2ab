package fr.prendresoin.search.formations;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the courses that the engine found.
final class Hits {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Hits() {}

    static List<JsonNode> of(JsonNode answer) {
        return List.copyOf(answer.path("hits").path("hits").values());
    }

    static FormationState state(JsonNode hit) {
        return MAPPER.treeToValue(hit.path("_source").path("formation"), FormationState.class);
    }
}
