package fr.prendresoin.search.offers;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows what the engine is asked and what is not found, for those who tune the search or measure it.
@RestController
@Hidden
class QueryController {

    private final SearchReader reader;
    private final OfferSearches searches;
    private final Unanswered unanswered;

    QueryController(SearchReader reader, OfferSearches searches, Unanswered unanswered) {
        this.reader = reader;
        this.searches = searches;
        this.unanswered = unanswered;
    }

    @GetMapping("/ops/search/query")
    List<OfferSearches.Exchange> query(OfferParameters parameters) {
        return searches.exchanges(reader.read(parameters));
    }

    @GetMapping("/ops/search/unanswered")
    List<Unanswered.Words> unanswered() {
        return unanswered.most();
    }
}
