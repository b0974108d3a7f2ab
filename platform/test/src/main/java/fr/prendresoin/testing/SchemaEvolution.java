package fr.prendresoin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What may change in a schema within a major version: optional properties may be added, and words for people may
/// change. Anything else would break a reader that nobody remembers.
final class SchemaEvolution {

    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "examples", "$comment");

    private final List<String> breaks = new ArrayList<>();

    private SchemaEvolution() {}

    static List<String> breaks(String released, String current) {
        var evolution = new SchemaEvolution();
        JsonMapper mapper = JsonMapper.shared();
        evolution.compare("", mapper.readTree(released), mapper.readTree(current));
        return evolution.breaks;
    }

    private void compare(String path, JsonNode released, JsonNode current) {
        var keywords = new TreeSet<>(released.propertyNames());
        keywords.addAll(current.propertyNames());
        keywords.removeAll(FOR_PEOPLE);
        for (String keyword : keywords) {
            JsonNode before = released.path(keyword);
            JsonNode after = current.path(keyword);
            switch (keyword) {
                case "properties" -> compareProperties(path, before, after);
                case "items" -> compare(path + "[]", before, after);
                case "required" -> compareRequired(path, before, after);
                default -> {
                    if (!before.equals(after)) {
                        breaks.add(path + ": " + keyword + " changed from " + before + " to " + after);
                    }
                }
            }
        }
    }

    private void compareProperties(String path, JsonNode before, JsonNode after) {
        for (String name : before.propertyNames()) {
            if (after.has(name)) {
                compare(path + "/" + name, before.get(name), after.get(name));
            } else {
                breaks.add(path + "/" + name + " was removed");
            }
        }
    }

    private void compareRequired(String path, JsonNode before, JsonNode after) {
        if (!names(before).equals(names(after))) {
            breaks.add(path + ": required changed from " + names(before) + " to " + names(after));
        }
    }

    private static Set<String> names(JsonNode required) {
        return required.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }
}
