package fr.prendresoin.search;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What the description of an interface says of the parameters that a record holds.
public record Described(Class<? extends Record> parameters) {

    /// The values of one that may be given several times.
    public Set<String> items(String name) {
        return Set.of(parameter(name).array().schema().allowableValues());
    }

    public Set<String> values(String name) {
        return Set.of(parameter(name).schema().allowableValues());
    }

    /// Constants, as an address names them.
    public static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Parameter parameter(String name) {
        try {
            return Objects.requireNonNull(parameters.getDeclaredField(name).getAnnotation(Parameter.class));
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
