package fr.prendresoin.search.formations;

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
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Answers searches.
@Component
class FormationSearches {

    private final QueryEngine engine;
    private final SearchIndex index;
    private final FormationFacets facets;

    FormationSearches(QueryEngine engine, Indexes indexes, FormationFacets facets) {
        this.engine = engine;
        this.index = indexes.of(Kind.FORMATIONS);
        this.facets = facets;
    }

    FormationPage find(FormationSearch search) {
        List<JsonNode> answers = engine.searchAll(
                index.alias(),
                List.of(
                        object(),
                        FormationQueries.page(search),
                        object("request_cache", true),
                        FormationQueries.counts(search)));
        JsonNode aggregations = answers.get(1).path("aggregations");
        return new FormationPage(
                aggregations.path(FacetCounts.MATCHING).path("doc_count").longValue(),
                search.page(),
                search.size(),
                search.sort().name().toLowerCase(Locale.ROOT),
                Hits.of(answers.getFirst()).stream()
                        .map(hit -> FormationCard.of(hit, search.today(), search.around()))
                        .toList(),
                facets.of(search, aggregations),
                FormationPage.FormationLocation.of(search.around()));
    }

    Cells cells(FormationSearch search, View view) {
        return view.of(engine.search(index.alias(), view.counting(all(FormationQueries.filters(search)))));
    }
}
