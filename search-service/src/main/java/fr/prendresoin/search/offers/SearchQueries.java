package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.atLeast;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.offers.OfferSearch.Around;
import fr.prendresoin.search.text.TextQuery;
import fr.prendresoin.search.text.Typed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A search in the engine's language: one query for the page of cards, one for the counts. Apart, because the counts
/// are the same on every page and while nothing changes: the engine remembers them.
final class SearchQueries {

    static final JsonNode ACTIVE = term("status", "active");
    static final String GROUP = "offer.groupId";

    private SearchQueries() {}

    /// The page of cards, of which each stands for a group.
    static ObjectNode cards(OfferSearch search) {
        ObjectNode matching = object("filter", filters(search));
        Search cards = Search.of(object("bool", matching))
                .page(search.page() * search.size(), search.size())
                .showing(Cards.FIELDS)
                .oneForEach(GROUP)
                .sortedBy(sort(search));
        if (search.text() != null) {
            matching.set("should", array(scoring(search.text(), search.meaning())));
            cards.marking("offer.title");
        }
        return cards.json();
    }

    static ObjectNode counts(OfferSearch search) {
        List<JsonNode> common = base(search);
        if (search.around() != null && !search.placeUnderstood()) {
            common.add(within(search.around()));
        }
        Search counts = Search.counting(all(common));
        Facets.aggregations(search).forEach(counts::aggregating);
        return counts.json();
    }

    static List<JsonNode> filters(OfferSearch search) {
        List<JsonNode> filters = base(search);
        if (search.around() != null) {
            filters.add(within(search.around()));
        }
        search.chosen().forEach((facet, values) -> filters.add(chosen(facet, values, search.now())));
        return filters;
    }

    /// The filters that no facet counts, without the radius.
    private static List<JsonNode> base(OfferSearch search) {
        List<JsonNode> filters = new ArrayList<>();
        filters.add(ACTIVE);
        if (search.rome() != null) {
            filters.add(search.rome().filter());
        }
        if (search.meaning() != null) {
            filters.addAll(search.meaning().filters());
        }
        if (search.text() != null) {
            filters.add(
                    search.meaning() == null
                            ? TextQuery.matching(search.text())
                            : search.meaning().matching(search.text()));
        }
        return filters;
    }

    private static List<ObjectNode> scoring(Typed text, @Nullable Meaning meaning) {
        List<ObjectNode> scores = new ArrayList<>(TextQuery.scoring(text, "offer.title", "offer.company.name"));
        if (meaning != null) {
            scores.addAll(meaning.scoring(text.boosts()));
        }
        return scores;
    }

    static ObjectNode within(Around around) {
        return object("geo_distance", object("distance", around.radiusKm() + "km", "location", point(around)));
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

    private static List<JsonNode> sort(OfferSearch search) {
        List<JsonNode> sort = new ArrayList<>();
        if (search.sort() == Sort.RELEVANCE) {
            sort.add(Search.descending("_score"));
        }
        if (search.around() != null && search.sort() != Sort.DATE) {
            sort.add(distance(search.around()));
        }
        sort.add(Search.descending("offer.publishedAt"));
        if (search.around() != null && search.sort() == Sort.DATE) {
            sort.add(distance(search.around()));
        }
        sort.add(Search.ascending("offer.id"));
        return sort;
    }

    static ObjectNode distance(Around around) {
        return object("_geo_distance", object("location", point(around), "order", "asc", "unit", "km"));
    }

    private static ObjectNode point(Around around) {
        return object(
                "lat", around.commune().latitude(), "lon", around.commune().longitude());
    }
}
