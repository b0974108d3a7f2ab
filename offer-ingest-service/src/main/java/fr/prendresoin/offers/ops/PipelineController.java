package fr.prendresoin.offers.ops;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/ops/pipelines/offers")
@Tag(name = "Chaîne des offres", description = "Ce qui est entré, ce qui en est devenu, et avec quel retard.")
class PipelineController {

    private final Pipeline pipeline;

    PipelineController(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @GetMapping
    @Operation(
            summary = "La loi de conservation, par source et par exécution",
            description = "Pour chaque exécution : reçues = publiées + modifiées + inchangées + rejetées + en attente.")
    PipelineView pipeline(
            @Parameter(description = "Nombre d’exécutions à donner")
                    @RequestParam(defaultValue = "20")
                    @Min(1) @Max(100) int runs) {
        return pipeline.view(runs);
    }
}
