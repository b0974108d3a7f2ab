package fr.prendresoin.search.ops;

import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.engine.EngineRefusal;
import fr.prendresoin.search.engine.EngineUnavailable;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.engine.SearchEngine;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an index holds, to be compared with what its source holds. The engine is asked patiently: while much is
/// written, a refresh takes longer than a search may.
@Component
class Counts {

    private static final Logger log = LoggerFactory.getLogger(Counts.class);

    private final SearchEngine engine;
    private final Indexes indexes;
    private final Lag lag;

    Counts(SearchEngine engine, Indexes indexes, Lag lag) {
        this.engine = engine;
        this.indexes = indexes;
        this.lag = lag;
    }

    /// The state of an index.
    ///
    /// @param checksum the sum over what is visible of the CRC-32 of `<id>:<version>`, in no order. It is
    ///     counted in doubles by the engine, which is exact for two million of them.
    /// @param lag what the index does not know yet; absent when the broker does not tell
    record Count(long active, long withdrawn, long checksum, Lag.@Nullable Behind lag) {}

    Count of(Kind kind) {
        SearchIndex index = indexes.of(kind);
        Lag.Behind behind = lag.of(kind);
        try {
            index.refresh(index.alias());
            return count(engine.post("/" + index.alias() + "/_search", query()), behind);
        } catch (EngineUnavailable e) {
            throw unknown(e);
        } catch (EngineRefusal e) {
            if (!e.isNotFound()) {
                throw e;
            }
            throw unknown(e);
        }
    }

    private static ObjectNode query() {
        ObjectNode active = Search.within(
                object("filter", SearchIndex.VISIBLE), "checksum", object("sum", object("field", "fingerprint")));
        return Search.counting(object("match_all", object()))
                .aggregating("active", active)
                .aggregating("withdrawn", object("filter", term("status", "withdrawn")))
                .json();
    }

    private static Count count(JsonNode answer, Lag.@Nullable Behind behind) {
        if (answer.path("timed_out").asBoolean(false)
                || answer.path("_shards").path("failed").asInt(0) > 0) {
            throw new EngineUnavailable("the counts are not whole");
        }
        JsonNode counts = answer.path("aggregations");
        return new Count(
                counts.path("active").path("doc_count").longValue(),
                counts.path("withdrawn").path("doc_count").longValue(),
                (long) counts.path("active").path("checksum").path("value").doubleValue(0),
                behind);
    }

    private static Unavailable unknown(RuntimeException cause) {
        log.warn("the index cannot be counted: {}", cause.getMessage());
        return new Unavailable("L’index ne peut pas être compté pour le moment.");
    }
}
