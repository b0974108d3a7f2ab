package fr.prendresoin.search.offers;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Shows what the engine is asked, for those who tune the search or measure it.
@RestController
@Hidden
class QueryController {

    private final SearchReader reader;
    private final OfferSearches searches;

    QueryController(SearchReader reader, OfferSearches searches) {
        this.reader = reader;
        this.searches = searches;
    }

    @GetMapping(path = "/ops/search/query", produces = "application/json")
    JsonNode query(OfferParameters parameters) {
        return searches.query(reader.read(parameters));
    }
}
