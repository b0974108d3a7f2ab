package fr.prendresoin.gateway.pipelines;

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
@Tag(name = "Chaîne des offres")
class OfferPipelineController {

    private final OfferPipeline pipeline;

    OfferPipelineController(OfferPipeline pipeline) {
        this.pipeline = pipeline;
    }

    @GetMapping("/api/ops/pipelines/offers")
    @Operation(
            summary = "Ce qui est entré et ce qui en est devenu",
            description = "Par source et par exécution : reçues = publiées + modifiées + inchangées + rejetées + en"
                    + " attente ; le retard de chaque étape ; et « drift », l’écart entre la source et l’index.")
    @ApiResponse(
            responseCode = "200",
            description = "La chaîne des offres",
            content = @Content(schema = @Schema(implementation = DescribedPipeline.class)))
    @ApiResponse(responseCode = "503", description = "La collecte ne répond pas")
    ResponseEntity<JsonNode> offers(
            @Parameter(description = "Nombre d’exécutions à donner")
                    @RequestParam(defaultValue = "20")
                    @Min(value = 1, message = "« runs » doit être compris entre 1 et 100.") @Max(value = 100, message = "« runs » doit être compris entre 1 et 100.") int runs) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(pipeline.now(runs));
    }
}
