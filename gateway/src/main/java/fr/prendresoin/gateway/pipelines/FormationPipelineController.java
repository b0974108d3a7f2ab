package fr.prendresoin.gateway.pipelines;

import fr.prendresoin.gateway.routing.Upstream;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@Tag(name = "Chaîne des formations")
class FormationPipelineController {

    private final Accounts accounts;

    FormationPipelineController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/ops/pipelines/formations")
    @Operation(
            summary = "Ce que les fichiers contenaient et ce qui en est devenu",
            description = "Par source et par import : reçues = publiées + modifiées + inchangées + rejetées + en"
                    + " attente.")
    @ApiResponse(
            responseCode = "200",
            description = "La chaîne des formations",
            content = @Content(schema = @Schema(implementation = DescribedFormationPipeline.class)))
    @ApiResponse(responseCode = "503", description = "Le suivi des imports ne répond pas")
    ResponseEntity<JsonNode> formations(
            @Parameter(description = "Nombre d’imports à donner")
                    @RequestParam(defaultValue = "20")
                    @Min(value = 1, message = "« runs » doit être compris entre 1 et 100.") @Max(value = 100, message = "« runs » doit être compris entre 1 et 100.") int runs) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(accounts.read(
                        Upstream.CATALOG,
                        "/ops/pipelines/formations?runs=" + runs,
                        "Le suivi des imports de formations"));
    }
}
