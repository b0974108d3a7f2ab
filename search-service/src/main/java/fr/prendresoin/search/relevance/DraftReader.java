package fr.prendresoin.search.relevance;

import fr.prendresoin.platform.problem.InvalidRequest;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Reads a draft, and says where it is none.
final class DraftReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    numbers -> numbers.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private DraftReader() {}

    /// @throws InvalidRequest when a field is unknown, of another type, or breaks a rule
    static Draft read(JsonNode body) {
        if (!body.isObject()) {
            throw new InvalidRequest("", "type", "Le corps de la requête doit être un objet JSON.");
        }
        Draft draft;
        try {
            draft = MAPPER.treeToValue(body, Draft.class);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidRequest(
                    pointer(e),
                    "unknown",
                    "« " + e.getPropertyName() + " » n’existe pas. Champs acceptés : boosts, synonyms.");
        } catch (JacksonException e) {
            throw new InvalidRequest(pointer(e), "type", "« " + pointer(e) + " » n’est pas du type attendu.");
        }
        DraftRules.check(draft);
        return draft;
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
