package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.lifecycle.States;
import fr.prendresoin.offers.raw.Figures;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The offer pipeline as operators see it.
///
/// @param waitingFor the reference data without which nothing is taken in; empty when all is there
/// @param unknownRomeCodes codes that are in no table, with visible offers that bear them
@Schema(name = "Pipeline", description = "La chaîne des offres.")
record PipelineView(
        Instant at,
        List<Source> sources,
        Lag lag,

        @Schema(description = "Les dernières exécutions, la plus récente en tête")
        List<RunView> runs,

        @Schema(description = "Codes ROME qu’aucune table ne connaît, avec les offres visibles qui les portent")
        Map<String, States.UnknownCode> unknownRomeCodes,

        @Schema(
                description = "Éditions des codes ROME, des métiers et des territoires",
                example = "2026-11+1/2026-11+3/2026-11+1")
        @Nullable String referenceEdition,

        @Schema(description = "Les référentiels sans lesquels rien n’est normalisé : vide quand ils sont tous là")
        List<String> waitingFor) {

    /// A feed.
    ///
    /// @param active how many of its offers are visible
    /// @param checksum sum over these of the CRC-32 of `<id>:<version>`, to be compared with the index's
    /// @param lastDay what became of all that its runs brought that began in the last 24 hours
    /// @param lastCompleteAt when the last complete run began; the licence asks for one a day
    /// @param lastComplete that run, however many others came after it
    @Schema(description = "Une source d’offres.")
    record Source(
            String name,
            @Schema(description = "Offres visibles") long active,

            @Schema(description = "Somme sur ces offres du CRC-32 de « id:version », à comparer avec celle de l’index")
            long checksum,

            @Schema(
                    description =
                            "Ce que sont devenues les offres reçues par les exécutions commencées dans les dernières 24 heures")
            Books lastDay,

            @Schema(description = "Début de la dernière collecte complète") @Nullable Instant lastCompleteAt,

            @Schema(description = "Temps écoulé depuis : la licence demande une collecte complète par jour") @Nullable Long ageSeconds,

            @Nullable RunView lastComplete) {}

    /// The conservation law: whatever was received is one of the rest.
    @Schema(description = "La loi de conservation : tout ce qui est reçu a l’une de ces issues, ou attend.")
    record Books(
            long received, long published, long amended, long unchanged, Map<String, Long> rejected, long pending) {

        static Books of(Figures figures) {
            return new Books(
                    figures.received(),
                    figures.published(),
                    figures.amended(),
                    figures.unchanged(),
                    figures.rejected(),
                    figures.pending());
        }
    }

    /// How far each stage is behind.
    @Schema(description = "Le retard de chaque étape.")
    record Lag(Raw raw, Capture capture) {}

    /// Received and not yet taken in.
    ///
    /// @param paused whether an operator has paused the normalising, and it stands still
    @Schema(description = "Ce qui est reçu et n’est pas encore normalisé.")
    record Raw(
            long records,
            @Nullable Instant oldestAt,
            @Schema(description = "0 quand rien n’attend") long oldestAgeSeconds,

            @Schema(description = "Vrai quand la normalisation est suspendue et s’est arrêtée")
            boolean paused) {}

    /// The relay of the outbox.
    ///
    /// @param state of the connector: `RUNNING`, `PAUSED`, `FAILED`, or `UNREACHABLE` when it cannot be asked
    /// @param records events that are in the outbox and not on their topic; null when Kafka does not tell
    /// @param oldestAgeSeconds how long the oldest of them has waited; 0 when there is none
    @Schema(description = "Le relais de la base vers Kafka.")
    record Capture(
            @Schema(description = "Nom du connecteur") String connector,

            @Schema(
                    description = "Son état selon Kafka Connect, ou ABSENT, UNASSIGNED, UNREACHABLE",
                    example = "RUNNING")
            String state,

            @Schema(description = "Pourquoi il ne marche pas") @Nullable String detail,

            @Schema(description = "Événements écrits et pas encore relayés : null quand Kafka ne le dit pas") @Nullable Long records,

            @Nullable Instant oldestAt,

            @Schema(description = "0 quand rien n’attend") @Nullable Long oldestAgeSeconds) {}
}
