package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.lifecycle.Pause;
import fr.prendresoin.platform.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/ops/normalising")
@Tag(name = "Exécutions")
class NormalisingController {

    private final Pause pause;

    NormalisingController(Pause pause) {
        this.pause = pause;
    }

    @Schema(name = "WantedPause")
    record Wanted(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean paused) {}

    @Schema(name = "Pause")
    record State(boolean paused) {}

    @PutMapping
    @Operation(
            summary = "Suspendre ou reprendre la normalisation",
            description =
                    "Ce qui est collecté attend dans le journal brut. La suspension vaut dès que lag.raw.paused le dit ; "
                            + "un redémarrage y met fin.")
    @ApiResponse(responseCode = "200", description = "La normalisation est suspendue, ou elle reprend")
    @ApiResponse(responseCode = "403", description = "Réservé aux opérateurs et à la machine du service")
    State set(@RequestBody Wanted wanted) {
        if (wanted.paused() == null) {
            throw new InvalidRequest("paused", "required", "« paused » doit être true ou false.");
        }
        if (wanted.paused()) {
            pause.begin();
        } else {
            pause.end();
        }
        return new State(wanted.paused());
    }
}
