package fr.prendresoin.search.offers;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

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

    @GetMapping("/ops/search/query")
    List<OfferSearches.Exchange> query(OfferParameters parameters) {
        return searches.exchanges(reader.read(parameters));
    }
}
