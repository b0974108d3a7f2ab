package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.cells.Cells;
import fr.prendresoin.search.cells.View;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.facets.FacetCounts;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.question.Location;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.text.Typed;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers searches.
@Component
class OfferSearches {

    private static final int PLACES = 20;
    private static final String COMMUNES = "offer.place.commune";

    private final QueryEngine engine;
    private final SearchIndex index;
    private final Facets facets;
    private final Groups groups;
    private final Unanswered unanswered;
    private final Reference reference;

    OfferSearches(
            QueryEngine engine,
            Indexes indexes,
            Facets facets,
            Groups groups,
            Unanswered unanswered,
            Reference reference) {
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS);
        this.facets = facets;
        this.groups = groups;
        this.unanswered = unanswered;
        this.reference = reference;
    }

    OfferPage find(OfferSearch search) {
        List<JsonNode> answers = engine.searchAll(index.alias(), cardsAndCounts(search));
        JsonNode aggregations = answers.get(1).path("aggregations");
        JsonNode matching = aggregations.path(FacetCounts.MATCHING);
        List<JsonNode> hits = Hits.of(answers.getFirst());
        Asked asked = search.asked();
        Typed text = asked.text();
        if (hits.isEmpty() && asked.page() == 0 && text != null) {
            unanswered.count(text);
        }
        var places = groups.find(Cards.groupIds(hits), OfferQueries.filters(search), asked.around(), PLACES);
        long totalGroups = matching.path(Facets.GROUPS).path("value").longValue();
        return new OfferPage(
                matching.path("doc_count").longValue(),
                totalGroups,
                totalGroups > Facets.EXACT_GROUPS ? true : null,
                asked.page(),
                asked.size(),
                asked.sort().word(),
                Cards.of(hits, places),
                facets.of(search, aggregations),
                asked.corrections(),
                Location.of(asked.around()),
                asked.understood(),
                search.rome() == null || search.rome().unknown().isEmpty()
                        ? null
                        : search.rome().unknown(),
                null);
    }

    Cells cells(OfferSearch search, View view) {
        JsonNode counted = engine.search(index.alias(), view.counting(all(OfferQueries.filters(search)), COMMUNES));
        return view.of(counted, reference.territories());
    }

    /// The counts are remembered by the engine until something changes.
    private static List<ObjectNode> cardsAndCounts(OfferSearch search) {
        return List.of(
                object(),
                OfferQueries.cards(search).json(),
                object("request_cache", true),
                OfferQueries.counts(search));
    }
}
