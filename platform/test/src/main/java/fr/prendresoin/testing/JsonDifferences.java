package fr.prendresoin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Where two JSON values differ, a line each: `-` what is gone, `+` what is new, `~` what has another value.
final class JsonDifferences {

    private final List<String> lines = new ArrayList<>();

    private JsonDifferences() {}

    static List<String> between(JsonNode before, JsonNode after) {
        var differences = new JsonDifferences();
        differences.compare("", before, after);
        return differences.lines;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            var names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(below(path, name), before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(below(path, String.valueOf(i)), before.path(i), after.path(i));
            }
        } else if (after.isMissingNode()) {
            lines.add("- " + path);
        } else if (before.isMissingNode()) {
            lines.add("+ " + path);
        } else if (!before.equals(after)) {
            lines.add("~ " + path + ": " + before + " → " + after);
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + " > " + name;
    }
}
