package fr.prendresoin.search.index;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.engine.EngineRefusal;
import fr.prendresoin.search.engine.QueryEngine;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The indexes behind the aliases, as a query would find them.
@Component
public final class ServedIndex {

    private final QueryEngine engine;
    private final Indexes indexes;

    ServedIndex(QueryEngine engine, Indexes indexes) {
        this.engine = engine;
        this.indexes = indexes;
    }

    /// From good to bad.
    public enum State {
        HEALTHY,
        /// A shard is missing.
        RED,
        /// The engine does not answer.
        UNREACHABLE,
        /// The alias names nothing.
        MISSING;

        String told() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The state of the worst of them.
    public State state() {
        return indexes.all().stream()
                .map(this::state)
                .max(Comparator.naturalOrder())
                .orElse(State.MISSING);
    }

    private State state(SearchIndex index) {
        try {
            if (!engine.exists("/_alias/" + index.alias())) {
                return State.MISSING;
            }
            String status = engine.get("/_cluster/health/" + index.alias() + "?timeout=0s")
                    .path("status")
                    .asString("");
            return status.equals("red") ? State.RED : State.HEALTHY;
        } catch (Unavailable | EngineRefusal e) {
            return State.UNREACHABLE;
        }
    }
}
