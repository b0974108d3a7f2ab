package fr.prendresoin.catalog.editorial;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Where two documents differ. What moves in a list does not make all that follows differ.
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(JsonNode from, JsonNode to) {
        var differences = new Differences();
        differences.compare("", from, to);
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonNode from, JsonNode to) {
        if (from.equals(to)) {
            return;
        }
        if (from.isObject() && to.isObject()) {
            compareObjects(pointer, from, to);
        } else if (from.isArray() && to.isArray()) {
            DiffUtils.diff(from.valueStream().toList(), to.valueStream().toList())
                    .getDeltas()
                    .forEach(delta -> compareElements(pointer, delta));
        } else {
            found.add(Difference.changed(pointer, from, to));
        }
    }

    private void compareObjects(String pointer, JsonNode from, JsonNode to) {
        var names = new LinkedHashSet<>(from.propertyNames());
        names.addAll(to.propertyNames());
        for (String name : names) {
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (!to.has(name)) {
                found.add(Difference.removed(at, from.get(name)));
            } else if (!from.has(name)) {
                found.add(Difference.added(at, to.get(name)));
            } else {
                compare(at, from.get(name), to.get(name));
            }
        }
    }

    private void compareElements(String pointer, AbstractDelta<JsonNode> delta) {
        List<JsonNode> before = delta.getSource().getLines();
        List<JsonNode> after = delta.getTarget().getLines();
        int both = Math.min(before.size(), after.size());
        int first = delta.getTarget().getPosition();
        for (int i = 0; i < both; i++) {
            compare(pointer + "/" + (first + i), before.get(i), after.get(i));
        }
        for (int i = both; i < before.size(); i++) {
            found.add(Difference.removed(pointer + "/" + (delta.getSource().getPosition() + i), before.get(i)));
        }
        for (int i = both; i < after.size(); i++) {
            found.add(Difference.added(pointer + "/" + (first + i), after.get(i)));
        }
    }
}
