package fr.prendresoin.search.offers;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows what is not found to those who tune the search.
@RestController
@Hidden
class UnansweredController {

    private final Unanswered unanswered;

    UnansweredController(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @GetMapping("/ops/search/unanswered")
    List<Unanswered.Words> unanswered() {
        return unanswered.most();
    }
}
