package fr.prendresoin.gateway.pipelines;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.time.Instant;
import java.util.List;

/// How the answer of [FormationPipelineController] reads, which is the import's own, passed on as it came.
@Schema(
        name = "FormationPipeline",
        description = "Ce que l’import dit de lui-même, tel quel.",
        additionalProperties = AdditionalPropertiesValue.TRUE)
record DescribedFormationPipeline(
        Instant at,

        @Schema(description = "Les sources, avec leurs formations visibles")
        List<Object> sources,

        @Schema(description = "Les derniers imports, le plus récent en tête")
        List<Object> runs) {}
