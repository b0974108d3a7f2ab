package fr.prendresoin.search.matching;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a body, each fault under its JSON pointer.
final class Faults {

    private static final int SHOWN = 50;

    private final List<FieldError> faults = new ArrayList<>();

    void add(String pointer, String rule, String message) {
        faults.add(new FieldError(pointer, rule, message));
    }

    /// Values of which each is one of those that exist; those that are not are left out.
    Set<String> known(
            String pointer, @Nullable List<@Nullable String> values, Collection<String> existing, String what) {
        var known = new LinkedHashSet<String>();
        List<@Nullable String> given = bounded(pointer, values);
        for (int i = 0; i < given.size(); i++) {
            String value = given.get(i);
            if (value == null || !existing.contains(value)) {
                unknown(pointer + "/" + i, value, what);
            } else {
                known.add(value);
            }
        }
        return known;
    }

    /// A list that is not too long; one that is, is a fault, and read as empty.
    List<@Nullable String> bounded(String pointer, @Nullable List<@Nullable String> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > Wishes.MOST_VALUES) {
            add(pointer, "size", "« " + pointer + " » compte au plus " + Wishes.MOST_VALUES + " valeurs.");
            return List.of();
        }
        return values;
    }

    void unknown(String pointer, @Nullable String value, String what) {
        String shown =
                value == null || value.length() <= SHOWN ? String.valueOf(value) : value.substring(0, SHOWN) + "…";
        add(pointer, "unknown", "« " + shown + " » n’est pas " + what + ".");
    }

    /// A number within limits, both included; any other is a fault, and read as absent.
    @Nullable Integer within(String pointer, @Nullable Integer value, int min, int max) {
        if (value == null || (value >= min && value <= max)) {
            return value;
        }
        add(
                pointer,
                "range",
                max == Integer.MAX_VALUE
                        ? "« " + pointer + " » vaut au moins " + min + "."
                        : "« " + pointer + " » est compris entre " + min + " et " + max + ".");
        return null;
    }

    boolean areNone() {
        return faults.isEmpty();
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(List.copyOf(faults));
        }
    }
}
