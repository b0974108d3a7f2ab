package fr.prendresoin.search.index;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.engine.EngineRefusal;
import fr.prendresoin.search.engine.QueryEngine;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The index behind the alias, as a query would find it.
@Component
public final class ServedIndex {

    private final QueryEngine engine;
    private final OfferIndex index;

    ServedIndex(QueryEngine engine, OfferIndex index) {
        this.engine = engine;
        this.index = index;
    }

    public enum State {
        HEALTHY,
        /// A shard of it is missing.
        RED,
        /// The alias names nothing.
        MISSING,
        /// The engine does not answer.
        UNREACHABLE;

        String told() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
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
