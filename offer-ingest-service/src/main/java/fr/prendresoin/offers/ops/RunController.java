package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.crawl.Crawler;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/ops/runs")
@Tag(
        name = "Exécutions",
        description = "Collectes complètes et incrémentales. Réservé aux opérateurs et à la machine du service.")
class RunController {

    private static final Set<String> CRAWLS = Set.of(Run.COMPLETE_CRAWL, Run.INCREMENTAL_CRAWL);

    private final Crawler crawler;
    private final Runs runs;
    private final Pipeline pipeline;

    RunController(Crawler crawler, Runs runs, Pipeline pipeline) {
        this.crawler = crawler;
        this.runs = runs;
        this.pipeline = pipeline;
    }

    @Schema(name = "WantedRun")
    record Wanted(
            @Schema(
                    allowableValues = {"complete", "incremental"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable String kind) {}

    @Schema(name = "AcceptedRun")
    record Accepted(
            @Schema(description = "Identifiant de l’exécution")
            String id) {}

    record Agreed(
            String id,
            @Schema(description = "Offres retirées") int withdrawn) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Demander une collecte, « complete » ou « incremental »")
    @ApiResponse(responseCode = "202", description = "La collecte est demandée")
    @ApiResponse(responseCode = "403", description = "Réservé aux opérateurs et à la machine du service")
    Accepted request(@RequestBody Wanted wanted) {
        String kind = wanted.kind();
        if (kind == null || !CRAWLS.contains(kind)) {
            throw new InvalidRequest("kind", "enum", "« kind » doit être complete ou incremental.");
        }
        return new Accepted(crawler.request(kind).id());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Une exécution et ses chiffres")
    RunView run(@PathVariable String id) {
        return pipeline.view(find(id));
    }

    @PostMapping("/{id}/agree")
    @Operation(summary = "Accepter le retrait des offres qu’une collecte complète ne voit plus")
    @ApiResponse(responseCode = "200", description = "Les offres sont retirées")
    @ApiResponse(responseCode = "400", description = "Cette exécution n’attend aucun accord")
    @ApiResponse(responseCode = "403", description = "Réservé aux opérateurs et à la machine du service")
    @ApiResponse(responseCode = "404", description = "Aucune exécution ne porte cet identifiant")
    Agreed agree(@PathVariable String id) {
        Run run = find(id);
        if (!run.status().equals(Run.AWAITING_AGREEMENT)) {
            throw new InvalidRequest("id", "state", "Cette exécution n’attend aucun accord.");
        }
        return new Agreed(id, crawler.agree(run));
    }

    private Run find(String id) {
        return runs.find(id).orElseThrow(() -> new NotFound("Aucune exécution ne porte cet identifiant."));
    }
}
