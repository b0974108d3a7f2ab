package fr.prendresoin.catalog.formation.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An import as operators see it.
@Schema(
        name = "FormationImport",
        description = "Un import : reçues = publiées + modifiées + inchangées + rejetées + en attente.")
record ImportView(
        String id,
        @Schema(example = "lheo") String source,

        @Schema(allowableValues = {"running", "done", "awaiting-agreement", "failed"})
        String status,

        @Schema(description = "Pourquoi il n’a pas abouti, ou ce qui a été décidé") @Nullable String reason,

        @Schema(description = "Le fichier") String path,

        @Schema(description = "Vrai si le fichier contient toutes les formations de la source")
        boolean complete,

        Instant startedAt,
        @Nullable Instant finishedAt,
        long received,
        long published,
        long amended,
        long unchanged,
        @Schema(description = "Par raison") Map<String, Long> rejected,
        long pending,

        @Schema(description = "Vrai si la loi de conservation tient, sans rien en attente une fois l’import fini")
        boolean balanced,

        @Schema(description = "Formations retirées, par raison")
        Map<String, Long> withdrawn,

        @Schema(description = "Formations visibles qu’un fichier complet ne contient pas")
        long missing,

        @Schema(description = "Par raison du rejet, quelques-unes des formations rejetées")
        Map<String, List<Example>> examples,

        @Schema(description = "Combien de fois un arrêt du service l’a interrompu")
        int resumed,

        @Schema(description = "Pourquoi l’import a échoué") @Nullable String error) {

    static ImportView of(Run run) {
        Figures figures = run.figures();
        return new ImportView(
                run.id(),
                run.source(),
                run.status(),
                run.reason(),
                run.path(),
                run.complete(),
                run.startedAt(),
                run.finishedAt(),
                figures.received(),
                figures.published(),
                figures.amended(),
                figures.unchanged(),
                figures.rejected(),
                figures.pending(),
                run.isBalanced(),
                figures.withdrawn(),
                run.missing(),
                run.examples(),
                run.resumed(),
                run.status().equals(Run.FAILED) ? run.reason() : null);
    }
}
