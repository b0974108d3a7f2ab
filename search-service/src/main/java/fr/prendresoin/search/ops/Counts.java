package fr.prendresoin.search.ops;

import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.OfferIndex;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the index holds, to be compared with what its source holds.
@Component
class Counts {

    private final QueryEngine engine;
    private final OfferIndex index;

    Counts(QueryEngine engine, OfferIndex index) {
        this.engine = engine;
        this.index = index;
    }

    /// The state of the index.
    ///
    /// @param checksum the sum over the active offers of the CRC-32 of `<id>:<version>`, in no order. It is
    ///     counted in doubles by the engine, which is exact for two million offers.
    record Count(long active, long withdrawn, long checksum) {}

    Count now() {
        engine.post("/" + index.alias() + "/_refresh");
        ObjectNode active = Search.within(
                object("filter", term("status", "active")), "checksum", object("sum", object("field", "fingerprint")));
        Search search = Search.counting(object("match_all", object()))
                .aggregating("active", active)
                .aggregating("withdrawn", object("filter", term("status", "withdrawn")));
        JsonNode answer = engine.search(index.alias(), search.json());
        JsonNode counts = answer.path("aggregations");
        return new Count(
                counts.path("active").path("doc_count").longValue(),
                counts.path("withdrawn").path("doc_count").longValue(),
                (long) counts.path("active").path("checksum").path("value").doubleValue(0));
    }
}
