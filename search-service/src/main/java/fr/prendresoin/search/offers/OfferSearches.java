package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.cells.Cells;
import fr.prendresoin.search.cells.View;
import fr.prendresoin.search.engine.FacetCounts;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers searches.
@Component
class OfferSearches {

    private static final int PLACES = 20;

    private final QueryEngine engine;
    private final SearchIndex index;
    private final Facets facets;
    private final Groups groups;
    private final Unanswered unanswered;

    OfferSearches(QueryEngine engine, Indexes indexes, Facets facets, Groups groups, Unanswered unanswered) {
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS);
        this.facets = facets;
        this.groups = groups;
        this.unanswered = unanswered;
    }

    /// A request to the engine: what was sent where.
    record Exchange(String path, String contentType, String body) {}

    /// What the engine is asked for a search, in order.
    List<Exchange> exchanges(OfferSearch search) {
        List<ObjectNode> first = cardsAndCounts(search);
        List<JsonNode> hits = Cards.hits(engine.searchAll(index.alias(), first).getFirst());
        String path = "/" + index.alias();
        var cardsAndCounts = new Exchange(
                path + "/_msearch",
                "application/x-ndjson",
                first.stream().map(line -> line + "\n").collect(Collectors.joining()));
        List<String> groupIds = Cards.groupIds(hits);
        if (groupIds.isEmpty()) {
            return List.of(cardsAndCounts);
        }
        JsonNode places = Groups.query(groupIds, SearchQueries.filters(search), search.around(), PLACES);
        return List.of(cardsAndCounts, new Exchange(path + "/_search", "application/json", places.toString()));
    }

    OfferPage find(OfferSearch search) {
        List<JsonNode> answers = engine.searchAll(index.alias(), cardsAndCounts(search));
        JsonNode aggregations = answers.get(1).path("aggregations");
        JsonNode matching = aggregations.path(FacetCounts.MATCHING);
        List<JsonNode> hits = Cards.hits(answers.getFirst());
        if (hits.isEmpty() && search.page() == 0 && search.text() != null) {
            unanswered.count(search.text());
        }
        var places = groups.find(Cards.groupIds(hits), SearchQueries.filters(search), search.around(), PLACES);
        long totalGroups = matching.path(Facets.GROUPS).path("value").longValue();
        return new OfferPage(
                matching.path("doc_count").longValue(),
                totalGroups,
                totalGroups > Facets.EXACT_GROUPS ? true : null,
                search.page(),
                search.size(),
                search.sort().name().toLowerCase(Locale.ROOT),
                Cards.of(hits, places),
                facets.of(search, aggregations),
                OfferPage.corrections(search.text()),
                OfferPage.Location.of(search.around()),
                search.meaning() == null ? null : search.meaning().understood(),
                search.rome() == null || search.rome().unknown().isEmpty()
                        ? null
                        : search.rome().unknown(),
                null);
    }

    Cells cells(OfferSearch search, View view) {
        return view.of(engine.search(index.alias(), view.counting(all(SearchQueries.filters(search)))));
    }

    /// The counts are remembered by the engine until something changes.
    private static List<ObjectNode> cardsAndCounts(OfferSearch search) {
        return List.of(
                object(), SearchQueries.cards(search), object("request_cache", true), SearchQueries.counts(search));
    }
}
