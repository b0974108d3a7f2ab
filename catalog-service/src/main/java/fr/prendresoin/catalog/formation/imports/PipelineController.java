package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.catalog.formation.lifecycle.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/ops/pipelines/formations")
@Tag(name = "Chaîne des formations", description = "Ce qui est entré et ce qui en est devenu.")
class PipelineController {

    private final ImportSettings settings;
    private final Runs runs;
    private final States states;
    private final Clock clock;

    PipelineController(ImportSettings settings, Runs runs, States states, Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.states = states;
        this.clock = clock;
    }

    @Schema(name = "FormationPipeline", description = "La chaîne des formations.")
    record View(
            Instant at,
            List<SourceView> sources,

            @Schema(description = "Les derniers imports, le plus récent en tête")
            List<ImportView> runs) {}

    @Schema(name = "FormationSource", description = "Une source de formations.")
    record SourceView(
            @Schema(example = "lheo") String source,
            String name,
            @Nullable String licence,
            @Schema(description = "Formations visibles") long active,

            @Schema(description = "Début du dernier import d’un fichier complet lu jusqu’au bout") @Nullable Instant lastCompleteAt) {}

    @GetMapping
    @Operation(
            summary = "La loi de conservation, par source et par import",
            description = "Pour chaque import : reçues = publiées + modifiées + inchangées + rejetées + en attente.")
    View pipeline(
            @Parameter(description = "Nombre d’imports à donner")
                    @RequestParam(defaultValue = "20")
                    @Min(value = 1, message = "« runs » doit être compris entre 1 et 100.") @Max(value = 100, message = "« runs » doit être compris entre 1 et 100.") int runs) {
        return new View(
                clock.instant(),
                settings.sources().keySet().stream().sorted().map(this::source).toList(),
                this.runs.latest(runs).stream().map(ImportView::of).toList());
    }

    private SourceView source(String slug) {
        ImportSettings.Source source = settings.sources().get(slug);
        return new SourceView(
                slug,
                source == null ? slug : source.name(),
                source == null ? null : source.licence(),
                states.active(slug),
                runs.latestComplete(slug).map(Run::startedAt).orElse(null));
    }
}
