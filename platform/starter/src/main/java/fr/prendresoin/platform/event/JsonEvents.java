package fr.prendresoin.platform.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes the values of events. A reader declares a record with the few fields it needs; fields it does
/// not know are ignored, so that a producer may add optional ones.
public final class JsonEvents {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(
                    value -> value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private JsonEvents() {}

    /// Reads a value into the reader's own record.
    ///
    /// @throws MalformedEvent when the value is absent, is not JSON or does not fit the type
    public static <T> T read(byte @Nullable [] value, Class<T> type) {
        if (value == null || value.length == 0) {
            throw new MalformedEvent("the value is empty");
        }
        try {
            T event = MAPPER.readValue(value, type);
            if (event == null) {
                throw new MalformedEvent("the value is null");
            }
            return event;
        } catch (JacksonException e) {
            throw new MalformedEvent("not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /// Writes a value: a null component is left out.
    public static String write(Object event) {
        return MAPPER.writeValueAsString(event);
    }
}
