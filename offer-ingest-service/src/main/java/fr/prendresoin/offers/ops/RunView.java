package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.feed.Page;
import fr.prendresoin.offers.raw.Figures;
import fr.prendresoin.offers.runs.Run;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A run as operators see it.
///
/// @param balanced whether received = published + amended + unchanged + rejected + pending holds, pending being none
///     once the run is over; an incremental run is over a moment before all is taken in
/// @param fewestCalls the least that could have brought what was announced
@Schema(
        name = "Run",
        description = "Une exécution : reçues = publiées + modifiées + inchangées + rejetées + en attente.")
record RunView(
        String id,
        @Schema(example = "france-travail") String source,

        @Schema(
                description = "Collecte complète ou incrémentale, import, ou relectures d’un jour",
                allowableValues = {"complete", "incremental", "import", "refresh"})
        String kind,

        @Schema(allowableValues = {"running", "complete", "partial", "awaiting-agreement", "failed"})
        String status,

        @Schema(description = "Pourquoi elle n’est pas complète") @Nullable String reason,

        Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Offres que la source a annoncées")
        long announced,

        long received,
        long published,
        long amended,
        long unchanged,
        @Schema(description = "Par raison") Map<String, Long> rejected,
        long pending,

        @Schema(description = "Vrai si la loi de conservation tient, sans rien en attente une fois l’exécution finie")
        boolean balanced,

        @Schema(description = "Par raison") Map<String, Long> withdrawn,

        @Schema(description = "Offres visibles qu’elle n’a pas revues")
        long missing,

        @Schema(description = "Celles d’entre elles qui existent encore")
        long kept,

        @Schema(description = "Appels à la source") long calls,

        @Schema(description = "Le moins d’appels qui auraient suffi")
        long fewestCalls,

        @Schema(description = "Appels pour une seule offre") long detailCalls,
        @Schema(description = "Les fichiers d’un import") List<String> files) {

    static RunView of(Run run, Figures figures) {
        Map<String, Long> withdrawn = new TreeMap<>(run.withdrawn());
        figures.withdrawn().forEach((reason, count) -> withdrawn.merge(reason, count, Long::sum));
        return new RunView(
                run.id(),
                run.source(),
                run.kind(),
                run.status().equals(Run.REQUESTED) ? Run.RUNNING : run.status(),
                run.reason(),
                run.startedAt(),
                run.finishedAt(),
                run.totalAnnounced(),
                figures.received(),
                figures.published(),
                figures.amended(),
                figures.unchanged(),
                figures.rejected(),
                figures.pending(),
                isBalanced(run, figures),
                withdrawn,
                run.missing(),
                run.kept(),
                run.calls(),
                Math.ceilDiv(run.totalAnnounced(), (long) Page.SIZE),
                run.detailCalls(),
                run.files());
    }

    private static boolean isBalanced(Run run, Figures figures) {
        return run.isOver() ? figures.pending() == 0 : figures.pending() >= 0;
    }
}
