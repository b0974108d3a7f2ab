package fr.prendresoin.search.rebuild;

import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.EngineUnavailable;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.SearchEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What one index knows and another, that shall replace it, does not, or knows in an older version. Compared one by
/// one: the counts of two indexes may differ because one of them is ahead, and agree although neither is whole.
final class Losses {

    private static final int PAGE = 5_000;

    private final SearchEngine engine;
    private final String idField;
    private final String served;
    private final String fresh;
    private final Predicate<String> forgotten;

    /// @param idField what documents are ordered by
    /// @param forgotten whether the topic says that nothing is to be kept of an id
    Losses(SearchEngine engine, String idField, String served, String fresh, Predicate<String> forgotten) {
        this.engine = engine;
        this.idField = idField;
        this.served = served;
        this.fresh = fresh;
        this.forgotten = forgotten;
    }

    /// Compares everything.
    Set<String> find() {
        Set<String> lost = new HashSet<>();
        JsonNode last = null;
        while (true) {
            List<JsonNode> page = page(last);
            if (page.isEmpty()) {
                return lost;
            }
            Map<String, Long> known = new HashMap<>();
            page.forEach(hit -> known.put(
                    hit.path("_id").stringValue(), hit.path("_version").longValue()));
            lost.addAll(among(known));
            last = page.getLast().path("sort");
        }
    }

    /// Compares these only, as they are now.
    Set<String> find(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        Set<String> lost = new TreeSet<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            lost.addAll(among(versions(served, all.subList(from, Math.min(all.size(), from + PAGE)))));
        }
        return lost;
    }

    private Set<String> among(Map<String, Long> known) {
        Map<String, Long> found = versions(fresh, known.keySet());
        Set<String> lost = new HashSet<>();
        known.forEach((id, version) -> {
            Long now = found.get(id);
            if (now == null ? !forgotten.test(id) : now < version) {
                lost.add(id);
            }
        });
        return lost;
    }

    private List<JsonNode> page(@Nullable JsonNode after) {
        ObjectNode query = object(
                "size", PAGE, "_source", false, "version", true, "track_total_hits", false, "sort", List.of(idField));
        if (after != null) {
            query.set("search_after", after);
        }
        JsonNode answer = engine.post("/" + served + "/_search", query);
        if (answer.path("_shards").path("failed").asInt(0) > 0) {
            throw new EngineUnavailable("what " + served + " holds cannot be read whole");
        }
        return Hits.of(answer);
    }

    private Map<String, Long> versions(String index, Collection<String> ids) {
        Map<String, Long> versions = new HashMap<>();
        if (ids.isEmpty()) {
            return versions;
        }
        JsonNode answer = engine.post("/" + index + "/_mget?_source=false", object("ids", array(new ArrayList<>(ids))));
        for (JsonNode document : answer.path("docs").values()) {
            if (document.has("error")) {
                throw new EngineUnavailable("a document of " + index + " cannot be read: " + document.path("error"));
            }
            if (document.path("found").asBoolean(false)) {
                versions.put(
                        document.path("_id").stringValue(),
                        document.path("_version").longValue());
            }
        }
        return versions;
    }
}
