package fr.prendresoin.search.matching;

import static java.util.stream.Collectors.joining;

import fr.prendresoin.platform.problem.InvalidRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Takes a body for nothing but what it says: a field that does not exist, or comes twice, is refused, and a number is
/// no text.
final class StrictBody {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private static final String NO_OBJECT = "Le corps de la requête est un seul objet JSON.";

    private StrictBody() {}

    /// @throws InvalidRequest when it is something else
    static MatchingBody read(byte[] json) {
        try {
            MatchingBody body = STRICT.readValue(json, MatchingBody.class);
            if (body == null) {
                throw new InvalidRequest("body", "type", NO_OBJECT);
            }
            return body;
        } catch (StreamReadException e) {
            throw new InvalidRequest("body", "json", "Le corps de la requête n’est pas un JSON lisible.");
        } catch (UnrecognizedPropertyException e) {
            String accepted = e.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(joining(", "));
            throw new InvalidRequest(
                    pointer(e),
                    "unknown",
                    "« " + pointer(e) + " » n’existe pas. Aucune donnée de santé n’est acceptée. Champs acceptés : "
                            + accepted + ".");
        } catch (JacksonException e) {
            throw e.getPath().isEmpty()
                    ? new InvalidRequest("body", "type", NO_OBJECT)
                    : new InvalidRequest(
                            pointer(e),
                            "type",
                            "« " + pointer(e)
                                    + " » n’est pas du type attendu, ou n’est pas une des valeurs acceptées.");
        }
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(part -> "/" + (part.getPropertyName() == null ? part.getIndex() : part.getPropertyName()))
                .collect(joining());
    }
}
