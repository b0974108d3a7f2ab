package fr.prendresoin.search.everything;

import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.glance.Glance;
import fr.prendresoin.search.glance.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Questions that are put to the engine at once.
final class Round {

    private final Set<String> kinds;
    private final List<Glance<?>> glances = new ArrayList<>();
    private List<JsonNode> answers = List.of();

    /// @param kinds that are asked for
    Round(Set<String> kinds) {
        this.kinds = kinds;
    }

    /// What is found of a kind, to be read when the engine was asked; null when the kind is none of those.
    <T> Supplier<@Nullable Part<T>> with(String kind, Supplier<Glance<T>> asked) {
        if (!kinds.contains(kind)) {
            return () -> null;
        }
        Glance<T> glance = asked.get();
        int at = glances.size();
        glances.add(glance);
        return () -> glance.reader().apply(answers.get(at));
    }

    void ask(QueryEngine engine) {
        List<ObjectNode> queries = new ArrayList<>();
        glances.forEach(glance -> {
            queries.add(object("index", glance.indexes()));
            queries.add(glance.query());
        });
        answers = engine.searchAll(glances.getFirst().indexes().getFirst(), queries);
    }

    /// How much is found of all kinds together.
    long total() {
        return answers.stream().mapToLong(Hits::total).sum();
    }
}
