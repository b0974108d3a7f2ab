package fr.prendresoin.search.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of a request, as they were given. What is wrong with one is told to the checks.
public final class Given {

    private final Map<String, String[]> values;
    private final Checks check;

    /// @param values of each parameter, by its name
    public Given(Map<String, String[]> values, Checks check) {
        this.values = values;
        this.check = check;
    }

    /// Its only value: of two one would be passed over, and nobody could tell which.
    public @Nullable String single(String name) {
        String[] given = values.get(name);
        if (given == null) {
            return null;
        }
        if (given.length > 1) {
            check.refuse(name, "single", "« " + name + " » ne prend qu’une valeur.");
            return null;
        }
        return given[0];
    }

    /// Its only value, as a whole number.
    public @Nullable Integer integer(String name) {
        return check.integer(name, single(name));
    }

    /// Its only value, as `true` or `false`.
    public @Nullable Boolean bool(String name) {
        return check.bool(name, single(name));
    }

    /// A value that may be absent, as a list of values is given.
    public static List<String> listed(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    /// Its values, which may be repeated or separated by commas, each once.
    public List<String> values(String name) {
        String[] given = values.get(name);
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }
}
