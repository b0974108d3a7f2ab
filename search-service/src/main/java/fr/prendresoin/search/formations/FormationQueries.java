package fr.prendresoin.search.formations;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.none;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;
import static fr.prendresoin.search.engine.Clauses.weighing;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.question.Sort;
import fr.prendresoin.search.text.TextQuery;
import fr.prendresoin.search.text.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A search in the engine's language: one query for the page, one for the counts.
final class FormationQueries {

    private static final String SESSIONS = "formation.sessions";

    private FormationQueries() {}

    static Search page(FormationSearch search) {
        ObjectNode query = object("filter", filters(search));
        query.set("should", array(order(search)));
        Search page = Search.of(object("bool", query))
                .page(search.asked().from(), search.asked().size())
                .showing(FormationCard.FIELDS)
                .sortedBy(sort(search));
        if (search.asked().text() != null) {
            page.marking("formation.title");
        }
        return page;
    }

    static ObjectNode counts(FormationSearch search) {
        List<JsonNode> common = base(search);
        Around around = search.asked().fixedAround();
        if (around != null) {
            common.add(around.within());
        }
        Search counts = Search.counting(all(common));
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
        ObjectNode joined = joinableBy(today.plusDays(days));
        return session(List.of(any(List.of(begins, joined)), toCome(today)));
    }

    static List<JsonNode> filters(FormationSearch search) {
        List<JsonNode> filters = base(search);
        Around around = search.asked().around();
        if (around != null) {
            filters.add(around.within());
        }
        search.chosen().forEach((facet, values) -> filters.add(chosen(facet, values, search.today())));
        return filters;
    }

    /// The filters that no facet counts, without the radius.
    private static List<JsonNode> base(FormationSearch search) {
        List<JsonNode> filters = new ArrayList<>();
        filters.add(SearchIndex.VISIBLE);
        if (search.meaning() != null) {
            filters.addAll(search.meaning().filters());
            if (search.asked().text() != null) {
                filters.add(search.meaning().matching());
            }
        }
        return filters;
    }

    /// What makes a score: the words for the order by relevance, and always that there is something to join.
    private static List<JsonNode> order(FormationSearch search) {
        List<JsonNode> order = new ArrayList<>();
        boolean byDate = search.asked().sort() == Sort.DATE;
        Typed text = search.asked().text();
        if (text != null && !byDate) {
            order.addAll(TextQuery.scoring(text, "formation.title", "formation.provider.name"));
            if (search.meaning() != null) {
                order.addAll(search.meaning().scoring(text.boosts()));
            }
        }
        order.add(weighing(session(List.of(toCome(search.today()))), byDate ? 1 : 2));
        if (byDate) {
            order.add(weighing(session(List.of(openNow(search.today()))), 1));
        }
        return order;
    }

    private static List<JsonNode> sort(FormationSearch search) {
        List<JsonNode> sort = new ArrayList<>();
        Around around = search.asked().around();
        Sort asked = search.asked().sort();
        if (asked == Sort.CHANGED) {
            return SearchIndex.lastChangedFirst("formation.id");
        }
        if (asked == Sort.DISTANCE && around != null) {
            sort.add(around.nearestFirst());
        }
        sort.add(Search.descending("_score"));
        if (asked == Sort.RELEVANCE && around != null) {
            sort.add(around.nearestFirst());
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

    /// A session that is open to others and not past.
    private static ObjectNode toCome(LocalDate today) {
        ObjectNode undated = none(List.of(object("exists", field("offeredUntil"))));
        ObjectNode open = none(List.of(term(SESSIONS + ".recruitment", "closed")));
        return all(List.of(any(List.of(range("offeredUntil", object("gte", today.toString())), undated)), open));
    }

    private static ObjectNode openNow(LocalDate today) {
        return all(List.of(joinableBy(today), toCome(today)));
    }

    /// One may join at any time, from its first day on. Without one nothing is to be waited for.
    private static ObjectNode joinableBy(LocalDate day) {
        ObjectNode undated = none(List.of(object("exists", field("start"))));
        return all(List.of(
                term(SESSIONS + ".entry", "permanent"),
                any(List.of(range("start", object("lte", day.toString())), undated))));
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
}
