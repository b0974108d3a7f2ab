package fr.prendresoin.search.landings;

import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.cells.Tile;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts everything visible around every town at once. A search around each town for each métier would be 58 000
/// searches: instead, the engine tells once what is where, and what is near is found here.
@Component
class Surroundings {

    private static final int AT_ONCE = 20_000;
    private static final String WHERE = "where";
    private static final String AFTER = "after_key";

    private final QueryEngine engine;
    private final Indexes indexes;

    Surroundings(QueryEngine engine, Indexes indexes) {
        this.engine = engine;
        this.indexes = indexes;
    }

    /// Offers of each métier by place.
    Map<String, int[]> offers(Towns towns) {
        return count(towns, Kind.OFFERS, List.of(by("metier", "offer.metier"), place()));
    }

    /// The same of courses. One that is held in several places near a town is one course there.
    Map<String, int[]> formations(Towns towns) {
        return count(
                towns, Kind.FORMATIONS, List.of(by("metier", "formation.metiers"), by("id", "formation.id"), place()));
    }

    /// The page after the last one is empty.
    private Map<String, int[]> count(Towns towns, Kind kind, List<ObjectNode> sources) {
        var tally = new Tally(towns);
        ObjectNode composite = object("size", AT_ONCE, "sources", array(sources));
        JsonNode page = ask(kind, composite);
        while (page.has(AFTER)) {
            page.path("buckets").forEach(bucket -> add(tally, bucket));
            composite.set("after", page.path(AFTER));
            page = ask(kind, composite);
        }
        return tally.counts();
    }

    private JsonNode ask(Kind kind, ObjectNode composite) {
        Search search = Search.counting(SearchIndex.VISIBLE).aggregating(WHERE, object("composite", composite));
        return engine.search(indexes.of(kind).alias(), search.json())
                .path("aggregations")
                .path(WHERE);
    }

    /// What has no id is told with how many there are at its place.
    private static void add(Tally tally, JsonNode bucket) {
        JsonNode key = bucket.path("key");
        String metier = key.path("metier").stringValue();
        String tile = key.path("tile").stringValue();
        String thing = metier + " " + key.path("id").asString(tile);
        tally.add(metier, thing, tile, bucket.path("doc_count").intValue());
    }

    private static ObjectNode by(String name, String field) {
        return object(name, object("terms", object("field", field)));
    }

    private static ObjectNode place() {
        return object("tile", object("geotile_grid", object("field", "location", "precision", Tile.FINEST)));
    }
}
