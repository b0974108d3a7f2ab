package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.atLeast;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;
import static java.util.Objects.requireNonNull;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.question.Sort;
import fr.prendresoin.search.text.TextQuery;
import fr.prendresoin.search.text.Typed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A search in the engine's language: one query for the page of cards, one for the counts. Apart, because the counts
/// are the same on every page and while nothing changes: the engine remembers them.
final class OfferQueries {

    static final String GROUP = "offer.groupId";

    private OfferQueries() {}

    /// The page of cards, of which each stands for a group.
    static Search cards(OfferSearch search) {
        ObjectNode matching = object("filter", filters(search));
        Search cards = Search.of(object("bool", matching))
                .page(search.asked().from(), search.asked().size())
                .showing(Cards.FIELDS)
                .oneForEach(GROUP)
                .sortedBy(sort(search.asked()));
        if (search.asked().text() != null) {
            matching.set("should", array(scoring(search)));
            cards.marking("offer.title");
        }
        return cards;
    }

    static ObjectNode counts(OfferSearch search) {
        List<JsonNode> common = base(search);
        Around around = search.asked().fixedAround();
        if (around != null) {
            common.add(around.within());
        }
        Search counts = Search.counting(all(common));
        Facets.aggregations(search).forEach(counts::aggregating);
        return counts.json();
    }

    static List<JsonNode> filters(OfferSearch search) {
        List<JsonNode> filters = base(search);
        Around around = search.asked().around();
        if (around != null) {
            filters.add(around.within());
        }
        search.chosen().forEach((facet, values) -> filters.add(chosen(facet, values, search.now())));
        return filters;
    }

    /// The filters that no facet counts, without the radius.
    private static List<JsonNode> base(OfferSearch search) {
        List<JsonNode> filters = new ArrayList<>();
        filters.add(SearchIndex.VISIBLE);
        if (search.rome() != null) {
            filters.add(search.rome().filter());
        }
        if (search.meaning() != null) {
            filters.addAll(search.meaning().filters());
            if (search.asked().text() != null) {
                filters.add(search.meaning().matching());
            }
        }
        return filters;
    }

    private static List<ObjectNode> scoring(OfferSearch search) {
        Typed text = requireNonNull(search.asked().text());
        List<ObjectNode> scores = new ArrayList<>(TextQuery.scoring(text, "offer.title", "offer.company.name"));
        if (search.meaning() != null) {
            scores.addAll(search.meaning().scoring(text.boosts()));
        }
        return scores;
    }

    static JsonNode chosen(Facet facet, List<String> values, Instant now) {
        return switch (facet) {
            case PUBLISHED_WITHIN -> atLeast(facet.field, daysBefore(now, values.getFirst()));
            case SALARY_MIN -> atLeast(facet.field, cents(values.getFirst()));
            default -> terms(facet.field, values);
        };
    }

    static String daysBefore(Instant now, String days) {
        return now.minus(Duration.ofDays(Long.parseLong(days))).toString();
    }

    static long cents(String euros) {
        return Long.parseLong(euros) * 100;
    }

    private static List<JsonNode> sort(Asked asked) {
        if (asked.sort() == Sort.CHANGED) {
            return SearchIndex.lastChangedFirst("offer.id");
        }
        List<JsonNode> sort = new ArrayList<>();
        Around around = asked.around();
        if (asked.sort() == Sort.RELEVANCE) {
            sort.add(Search.descending("_score"));
        }
        if (around != null && asked.sort() != Sort.DATE) {
            sort.add(around.nearestFirst());
        }
        sort.add(Search.descending("offer.publishedAt"));
        if (around != null && asked.sort() == Sort.DATE) {
            sort.add(around.nearestFirst());
        }
        sort.add(Search.ascending("offer.id"));
        return sort;
    }
}
