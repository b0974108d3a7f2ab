package fr.prendresoin.search.state;

import fr.prendresoin.platform.event.MalformedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Reads the state in an event as the answers will read it from the index. What is accepted here can be shown: one
/// event that is not would break every page of results that it is on.
public final class StrictState {

    /// A number where a text belongs is no text: what reads the index later does not take it for one either.
    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private StrictState() {}

    /// Reads the whole of it.
    ///
    /// @throws MalformedEvent when it is no such thing
    public static <T> T read(byte[] event, Class<T> type) {
        try {
            T state = STRICT.readValue(event, type);
            if (state == null) {
                throw new MalformedEvent("the value is null");
            }
            return state;
        } catch (JacksonException e) {
            throw new MalformedEvent("not of the contract: " + e.getOriginalMessage(), e);
        }
    }

    /// A part that an answer cannot do without.
    ///
    /// @throws MalformedEvent when it is not there
    public static void require(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new MalformedEvent("there is no " + name);
        }
    }
}
