package fr.prendresoin.search.parameters;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with the parameters of one request.
public final class Checks {

    private static final int MAX_VALUES = 200;

    private final List<FieldError> errors = new ArrayList<>();

    /// Remembers an error.
    public void refuse(String field, String rule, String message) {
        errors.add(new FieldError(field, rule, message));
    }

    /// A whole number, or null when there is none.
    public @Nullable Integer integer(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            refuse(field, "type", "« " + field + " » doit être un nombre entier.");
            return null;
        }
    }

    /// `true` or `false`, or null when there is none.
    public @Nullable Boolean bool(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                refuse(field, "type", "« " + field + " » doit être true ou false.");
                yield null;
            }
        };
    }

    /// A number within limits, both included.
    public int within(String field, @Nullable Integer value, int min, int max, int absent) {
        Integer checked = optional(field, value, min, max);
        return checked == null ? absent : checked;
    }

    /// The same, for a number that may be absent. A wrong one is given back as it is: the request is refused anyway.
    public @Nullable Integer optional(String field, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            refuse(
                    field,
                    "range",
                    max == Integer.MAX_VALUE
                            ? "« " + field + " » vaut au moins " + min + "."
                            : "« " + field + " » est compris entre " + min + " et " + max + ".");
        }
        return value;
    }

    /// Values of which each is a key of a short list, which the message recalls.
    public List<String> known(String field, List<String> values, Map<String, String> choices) {
        String accepted = choices.keySet().stream()
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return known(field, values, choices, "une de ces valeurs : " + accepted);
    }

    /// Values of which each is a key.
    public List<String> known(String field, List<String> values, Map<String, ?> choices, String what) {
        List<String> few = few(field, values);
        few.stream()
                .filter(value -> !choices.containsKey(value))
                .forEach(value -> refuse(field, "unknown", "« " + value + " » n’est pas " + what + "."));
        return few;
    }

    /// Values that are not too many; none when they are.
    public List<String> few(String field, List<String> values) {
        if (values.size() > MAX_VALUES) {
            refuse(field, "size", "« " + field + " » compte au plus " + MAX_VALUES + " valeurs.");
            return List.of();
        }
        return values;
    }

    /// Refuses the request when anything is wrong with it.
    ///
    /// @throws InvalidRequest naming every field that is wrong
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(List.copyOf(errors));
        }
    }
}
