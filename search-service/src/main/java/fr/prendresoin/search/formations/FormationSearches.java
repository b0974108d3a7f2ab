package fr.prendresoin.search.formations;

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
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Answers searches.
@Component
class FormationSearches {

    private static final String COMMUNES = "formation.places.commune";

    private final QueryEngine engine;
    private final SearchIndex index;
    private final FormationFacets facets;
    private final Reference reference;

    FormationSearches(QueryEngine engine, Indexes indexes, FormationFacets facets, Reference reference) {
        this.engine = engine;
        this.index = indexes.of(Kind.FORMATIONS);
        this.facets = facets;
        this.reference = reference;
    }

    FormationPage find(FormationSearch search) {
        List<JsonNode> answers = engine.searchAll(
                index.alias(),
                List.of(
                        object(),
                        FormationQueries.page(search).json(),
                        object("request_cache", true),
                        FormationQueries.counts(search)));
        Asked asked = search.asked();
        JsonNode aggregations = answers.get(1).path("aggregations");
        return new FormationPage(
                aggregations.path(FacetCounts.MATCHING).path("doc_count").longValue(),
                asked.page(),
                asked.size(),
                asked.sort().word(),
                Hits.of(answers.getFirst()).stream()
                        .map(hit -> FormationCard.of(hit, search.today(), asked.around()))
                        .toList(),
                facets.of(search, aggregations),
                asked.corrections(),
                Location.of(asked.around()),
                asked.understood(),
                asked.passedOver(),
                null);
    }

    Cells cells(FormationSearch search, View view) {
        JsonNode counted = engine.search(index.alias(), view.counting(all(FormationQueries.filters(search)), COMMUNES));
        return view.of(counted, reference.territories());
    }
}
