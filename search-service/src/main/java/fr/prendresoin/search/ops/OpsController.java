package fr.prendresoin.search.ops;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.rebuild.RebuildProgress;
import fr.prendresoin.search.rebuild.Rebuilds;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
class OpsController {

    private final Counts counts;
    private final Rebuilds rebuilds;

    OpsController(Counts counts, Rebuilds rebuilds) {
        this.counts = counts;
        this.rebuilds = rebuilds;
    }

    @GetMapping("/ops/search/counts")
    Counts.Count counts(@RequestParam(defaultValue = "offers") String kind) {
        return counts.of(known(kind));
    }

    @PostMapping("/ops/search/rebuilds")
    ResponseEntity<RebuildProgress> rebuild(
            @RequestParam(defaultValue = "offers") String kind, @RequestParam(defaultValue = "false") boolean force) {
        RebuildProgress started = rebuilds.start(known(kind), force);
        return ResponseEntity.accepted()
                .location(URI.create("/ops/search/rebuilds/" + started.id()))
                .body(started);
    }

    @GetMapping("/ops/search/rebuilds/{id}")
    RebuildProgress progress(@PathVariable String id) {
        return rebuilds.find(id)
                .orElseThrow(() -> new NotFound("Aucune reconstruction récente n’a l’identifiant « " + id + " »."));
    }

    private static Kind known(String word) {
        return Kind.named(word)
                .orElseThrow(() -> new InvalidRequest(
                        "kind",
                        "unknown-value",
                        "Il n’y a pas d’index « " + word + " ». Index : " + Kind.words() + "."));
    }
}
