package fr.prendresoin.search.formations;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.formations.FormationSearch.Around;
import fr.prendresoin.search.text.TextQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A search in the engine's language: one query for the page, one for the counts.
final class FormationQueries {

    static final JsonNode ACTIVE = term("status", "active");
    private static final String SESSIONS = "formation.sessions";

    private FormationQueries() {}

    static ObjectNode page(FormationSearch search) {
        ObjectNode query = object("filter", filters(search));
        query.set("should", array(order(search)));
        Search page = Search.of(object("bool", query))
                .page(search.page() * search.size(), search.size())
                .showing(FormationCard.FIELDS)
                .sortedBy(sort(search));
        if (search.text() != null) {
            page.marking("formation.title");
        }
        return page.json();
    }

    static ObjectNode counts(FormationSearch search) {
        Search counts = Search.counting(all(base(search)));
        FormationFacets.aggregations(search).forEach(counts::aggregating);
        return counts.json();
    }

    static JsonNode chosen(FormationFacet facet, List<String> values, LocalDate today) {
        return facet == FormationFacet.STARTS_WITHIN
                ? startingWithin(today, Integer.parseInt(values.getFirst()))
                : terms(facet.field, values);
    }

    /// A course with a session that begins by then, or that one may join before.
    static ObjectNode startingWithin(LocalDate today, int days) {
        ObjectNode begins = range(
                "start",
                object("gte", today.toString(), "lte", today.plusDays(days).toString()));
        ObjectNode joined = all(List.of(
                permanent(), range("start", object("lte", today.plusDays(days).toString()))));
        return session(List.of(any(List.of(begins, joined)), toCome(today)));
    }

    static List<JsonNode> filters(FormationSearch search) {
        List<JsonNode> filters = base(search);
        search.chosen().forEach((facet, values) -> filters.add(chosen(facet, values, search.today())));
        return filters;
    }

    /// The filters that no facet counts.
    private static List<JsonNode> base(FormationSearch search) {
        List<JsonNode> filters = new ArrayList<>();
        filters.add(ACTIVE);
        Around around = search.around();
        if (around != null) {
            filters.add(
                    object("geo_distance", object("distance", around.radiusKm() + "km", "location", point(around))));
        }
        if (search.text() != null) {
            filters.add(TextQuery.matching(search.text()));
        }
        return filters;
    }

    /// What makes a score: the words for the order by relevance, and always that there is something to join.
    private static List<JsonNode> order(FormationSearch search) {
        List<JsonNode> order = new ArrayList<>();
        boolean byDate = search.sort() == FormationSort.DATE;
        if (search.text() != null && !byDate) {
            order.addAll(TextQuery.scoring(search.text(), "formation.title", "formation.provider.name"));
        }
        order.add(weighing(session(List.of(toCome(search.today()))), byDate ? 1 : 2));
        if (byDate) {
            order.add(weighing(session(List.of(openNow(search.today()))), 1));
        }
        return order;
    }

    private static List<JsonNode> sort(FormationSearch search) {
        List<JsonNode> sort = new ArrayList<>();
        Around around = search.around();
        if (search.sort() == FormationSort.DISTANCE && around != null) {
            sort.add(distance(around));
        }
        sort.add(Search.descending("_score"));
        if (search.sort() != FormationSort.DISTANCE && around != null && search.sort() != FormationSort.DATE) {
            sort.add(distance(around));
        }
        sort.add(nextStart(search.today()));
        sort.add(Search.ascending("formation.id"));
        return sort;
    }

    private static ObjectNode nextStart(LocalDate today) {
        ObjectNode soonest = object("order", "asc", "mode", "min", "missing", "_last");
        soonest.set(
                "nested",
                object(
                        "path",
                        SESSIONS,
                        "filter",
                        all(List.of(range("start", object("gte", today.toString())), toCome(today)))));
        return object(SESSIONS + ".start", soonest);
    }

    static ObjectNode distance(Around around) {
        return object("_geo_distance", object("location", point(around), "order", "asc", "unit", "km", "mode", "min"));
    }

    /// A session that is open to others and not past.
    private static ObjectNode toCome(LocalDate today) {
        ObjectNode undated = object("bool", object("must_not", object("exists", field("offeredUntil"))));
        ObjectNode open = object("bool", object("must_not", term(SESSIONS + ".recruitment", "closed")));
        return all(List.of(any(List.of(range("offeredUntil", object("gte", today.toString())), undated)), open));
    }

    private static ObjectNode openNow(LocalDate today) {
        return all(List.of(permanent(), range("start", object("lte", today.toString())), toCome(today)));
    }

    private static ObjectNode permanent() {
        return term(SESSIONS + ".entry", "permanent");
    }

    private static ObjectNode session(List<? extends JsonNode> conditions) {
        return object("nested", object("path", SESSIONS, "query", all(conditions), "score_mode", "none"));
    }

    private static ObjectNode range(String field, ObjectNode bounds) {
        return object("range", object(SESSIONS + "." + field, bounds));
    }

    private static ObjectNode field(String name) {
        return object("field", SESSIONS + "." + name);
    }

    private static ObjectNode weighing(ObjectNode filter, int weight) {
        return object("constant_score", object("filter", filter, "boost", weight));
    }

    private static ObjectNode point(Around around) {
        return object(
                "lat", around.commune().latitude(), "lon", around.commune().longitude());
    }
}
