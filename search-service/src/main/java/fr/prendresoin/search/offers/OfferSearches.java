package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.index.OfferIndex;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Answers searches.
@Component
class OfferSearches {

    private static final int PLACES = 20;

    private final QueryEngine engine;
    private final OfferIndex index;
    private final Facets facets;
    private final Groups groups;

    OfferSearches(QueryEngine engine, OfferIndex index, Facets facets, Groups groups) {
        this.engine = engine;
        this.index = index;
        this.facets = facets;
        this.groups = groups;
    }

    /// What the engine is asked.
    JsonNode query(OfferSearch search) {
        return object("cards", SearchQueries.cards(search), "counts", SearchQueries.counts(search));
    }

    OfferPage find(OfferSearch search) {
        List<JsonNode> answers = engine.searchAll(
                index.alias(),
                List.of(
                        object(),
                        SearchQueries.cards(search),
                        object("request_cache", true),
                        SearchQueries.counts(search)));
        JsonNode aggregations = answers.get(1).path("aggregations");
        JsonNode matching = aggregations.path(Facets.MATCHING);
        List<JsonNode> hits = Cards.hits(answers.getFirst());
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
                OfferPage.Location.of(search.around()));
    }
}
