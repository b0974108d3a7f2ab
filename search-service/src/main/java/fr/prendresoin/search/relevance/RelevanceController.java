package fr.prendresoin.search.relevance;

import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Measures the search as it is, for who is on the machine.
@RestController
@Hidden
class RelevanceController {

    private static final String PATH = "/ops/search/relevance";

    private final Evaluations evaluations;

    RelevanceController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @PostMapping(PATH)
    ResponseEntity<Evaluation> start() {
        Evaluation started = evaluations.start(Draft.NONE);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + started.id()))
                .body(started);
    }

    @GetMapping(PATH + "/{id}")
    Evaluation evaluation(@PathVariable String id) {
        return evaluations
                .find(id)
                .orElseThrow(() -> new NotFound("Aucune évaluation récente n’a l’identifiant « " + id + " »."));
    }
}
