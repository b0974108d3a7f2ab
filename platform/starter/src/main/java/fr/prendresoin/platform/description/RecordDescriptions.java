package fr.prendresoin.platform.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Describes a record as Java declares it: what cannot be null is always there, what can is left out or null.
final class RecordDescriptions implements ModelConverter {

    private final boolean nullIsWritten;
    private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

    /// @param nullIsWritten whether the service writes nulls, or else leaves them out
    RecordDescriptions(boolean nullIsWritten) {
        this.nullIsWritten = nullIsWritten;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        Schema<?> resolved = others.next().resolve(type, context, others);
        Class<?> java =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (java.isRecord() && resolved != null) {
            String name = name(resolved);
            requireSame(name, java);
            describe(java, context.getDefinedModels().getOrDefault(name, resolved));
        }
        return resolved;
    }

    private static String name(Schema<?> resolved) {
        String reference = resolved.get$ref();
        return reference == null ? resolved.getName() : reference.substring(reference.lastIndexOf('/') + 1);
    }

    /// One would be described as the other.
    private void requireSame(String name, Class<?> type) {
        Class<?> known = records.putIfAbsent(name, type);
        if (known != null && known != type) {
            throw new IllegalStateException(known.getName() + " and " + type.getName() + " are both described as "
                    + name + ": give one of them another name with @Schema(name = …)");
        }
    }

    private void describe(Class<?> type, Schema<?> described) {
        boolean nullIsNull = nullIsWritten && !type.isAnnotationPresent(JsonInclude.class);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(component.getType(), described);
            } else if (isOptional(name, described)) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    described.addRequiredItem(name);
                } else if (nullIsNull) {
                    described.getProperties().computeIfPresent(name, (_, property) -> orNull(property));
                }
            }
        }
    }

    private static boolean isOptional(String name, Schema<?> described) {
        return described.getProperties() != null
                && described.getProperties().containsKey(name)
                && (described.getRequired() == null || !described.getRequired().contains(name));
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        if (property.getAnyOf() == null) {
            property.addType("null");
        }
        return property;
    }
}
