package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.imports.Imports;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.Example;
import fr.prendresoin.offers.raw.Figures;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
@RequestMapping("/ops/imports")
@Tag(name = "Imports", description = "Fichiers d’offres. Réservé aux opérateurs et à la machine du service.")
class ImportController {

    private final Imports imports;
    private final Runs runs;
    private final Deliveries deliveries;

    ImportController(Imports imports, Runs runs, Deliveries deliveries) {
        this.imports = imports;
        this.runs = runs;
        this.deliveries = deliveries;
    }

    @Schema(name = "WantedImport")
    record Wanted(
            @Schema(
                    description = "Chemin absolu d’un fichier ou d’un dossier",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable String path) {}

    @Schema(name = "AcceptedImport")
    record Accepted(
            @Schema(description = "Identifiant de l’import") String id) {}

    @Schema(
            name = "Import",
            description = "Un import : reçues = publiées + modifiées + inchangées + rejetées + en attente.")
    record ImportView(
            String id,

            @Schema(allowableValues = {"running", "done", "failed"})
            String status,

            List<String> files,
            long received,
            long published,
            long amended,
            long unchanged,
            @Schema(description = "Par raison") Map<String, Long> rejected,
            long pending,

            @Schema(description = "Par raison du rejet, quelques-unes des offres rejetées")
            Map<String, List<Example>> examples,

            @Schema(description = "Pourquoi l’import a échoué") @Nullable String error) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Importer un fichier d’offres, ou tous ceux d’un dossier")
    @ApiResponse(responseCode = "202", description = "L’import commence")
    @ApiResponse(responseCode = "403", description = "Réservé aux opérateurs et à la machine du service")
    Accepted start(@RequestBody Wanted wanted) {
        String path = wanted.path();
        if (path == null || path.isBlank()) {
            throw new InvalidRequest("path", "required", "« path » est obligatoire : un fichier ou un dossier.");
        }
        try {
            Path file = Path.of(path);
            if (!file.isAbsolute()) {
                throw new InvalidRequest("path", "absolute", "« path » doit être un chemin absolu.");
            }
            return new Accepted(imports.start(file).id());
        } catch (InvalidPathException e) {
            throw new InvalidRequest("path", "path", "« path » n’est pas un chemin valide.");
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "Où en est un import, et ce qu’il a rejeté")
    ImportView state(@PathVariable String id) {
        Run run = runs.find(id)
                .filter(found -> found.kind().equals(Run.IMPORT))
                .orElseThrow(() -> new NotFound("Aucun import ne porte cet identifiant."));
        Figures figures = runs.figures(run);
        return new ImportView(
                id,
                run.status().equals(Run.COMPLETE) ? "done" : run.status(),
                run.files(),
                figures.received(),
                figures.published(),
                figures.amended(),
                figures.unchanged(),
                figures.rejected(),
                figures.pending(),
                deliveries.examples(id),
                run.status().equals(Run.FAILED) ? run.reason() : null);
    }
}
