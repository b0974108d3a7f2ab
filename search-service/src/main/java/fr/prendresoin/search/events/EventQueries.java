package fr.prendresoin.search.events;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.none;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.question.Sort;
import fr.prendresoin.search.text.TextQuery;
import fr.prendresoin.search.text.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A search in the engine's language.
final class EventQueries {

    private static final String SESSIONS = "event.sessions";

    private EventQueries() {}

    static Search page(EventSearch search) {
        Asked asked = search.asked();
        List<JsonNode> filters = filters(search);
        ObjectNode query = object("filter", filters);
        Typed text = asked.text();
        if (text != null && asked.intention() != null) {
            var meaning = new EventMeaning(asked.intention());
            filters.add(meaning.matching());
            List<JsonNode> scores = new ArrayList<>(TextQuery.scoring(text, "event.title", "event.organizer.name"));
            meaning.scoring(text.boosts().metier()).forEach(scores::add);
            query = object("filter", filters, "should", scores);
        }
        return Search.of(object("bool", query))
                .page(asked.from(), asked.size())
                .showing(EventCard.FIELDS)
                .sortedBy(sort(asked, search.now()));
    }

    /// Who asks for a place asks for what is held there: an event at distance is nowhere.
    private static List<JsonNode> filters(EventSearch search) {
        List<JsonNode> filters = new ArrayList<>();
        filters.add(Upcoming.after(search.now()));
        Around around = search.asked().around();
        if (around != null) {
            filters.add(around.within());
        }
        add(filters, "event.place.department", search.asked().departments());
        add(filters, "event.place.region", search.asked().regions());
        add(filters, "event.metiers", search.metiers());
        add(filters, "event.modality", search.modalities());
        return filters;
    }

    private static void add(List<JsonNode> filters, String field, List<String> values) {
        if (!values.isEmpty()) {
            filters.add(terms(field, values));
        }
    }

    private static List<JsonNode> sort(Asked asked, Instant now) {
        if (asked.sort() == Sort.CHANGED) {
            return SearchIndex.lastChangedFirst("event.id");
        }
        List<JsonNode> sort = new ArrayList<>();
        Around around = asked.around();
        if (asked.sort() == Sort.RELEVANCE) {
            sort.add(Search.descending("_score"));
        }
        if (around != null && asked.sort() != Sort.DATE) {
            sort.add(around.nearestFirst());
        }
        sort.add(nextSession(now));
        sort.add(Search.ascending("event.id"));
        return sort;
    }

    private static ObjectNode nextSession(Instant now) {
        JsonNode toCome = all(List.of(
                object("range", object(SESSIONS + ".end", object("gt", now.toString()))),
                none(List.of(term(SESSIONS + ".status", EventState.Session.CANCELLED)))));
        return object(
                SESSIONS + ".start",
                object("order", "asc", "mode", "min", "nested", object("path", SESSIONS, "filter", toCome)));
    }
}
