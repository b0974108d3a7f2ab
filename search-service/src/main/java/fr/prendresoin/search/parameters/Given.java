package fr.prendresoin.search.parameters;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;

/// The parameters of a request, as they were given. What is wrong with one is told to the checks.
public final class Given {

    private final NativeWebRequest request;
    private final Checks check;

    public Given(NativeWebRequest request, Checks check) {
        this.request = request;
        this.check = check;
    }

    /// Its only value: of two one would be passed over, and nobody could tell which.
    public @Nullable String single(String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            check.refuse(name, "single", "« " + name + " » ne prend qu’une valeur.");
            return null;
        }
        return values[0];
    }

    /// Its only value, as a whole number.
    public @Nullable Integer integer(String name) {
        return check.integer(name, single(name));
    }

    /// Its only value, as `true` or `false`.
    public @Nullable Boolean bool(String name) {
        return check.bool(name, single(name));
    }

    /// Its values, which may be repeated or separated by commas, each once.
    public List<String> values(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }
}
