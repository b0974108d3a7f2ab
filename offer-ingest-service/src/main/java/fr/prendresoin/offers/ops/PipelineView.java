package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.lifecycle.States;
import fr.prendresoin.offers.raw.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The offer pipeline as operators see it.
///
/// @param waitingFor the reference data without which nothing is taken in; empty when all is there
/// @param unknownRomeCodes codes that are in no table, with visible offers that bear them
record PipelineView(
        Instant at,
        List<Source> sources,
        Lag lag,
        List<RunView> runs,
        Map<String, States.UnknownCode> unknownRomeCodes,
        @Nullable String referenceEdition,
        List<String> waitingFor) {

    /// A feed.
    ///
    /// @param active how many of its offers are visible
    /// @param checksum sum over these of the CRC-32 of `<id>:<version>`, to be compared with the index's
    /// @param lastDay what became of all it brought in the last 24 hours
    /// @param lastCompleteAt when the last complete run began; the licence asks for one a day
    /// @param lastComplete that run, however many others came after it
    record Source(
            String name,
            long active,
            long checksum,
            Books lastDay,
            @Nullable Instant lastCompleteAt,
            @Nullable Long ageSeconds,
            @Nullable RunView lastComplete) {}

    /// The conservation law: whatever was received is one of the rest.
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
    record Lag(Raw raw, Capture capture) {}

    /// Received and not yet taken in.
    ///
    /// @param paused whether an operator has paused the normalising, and it stands still
    record Raw(long records, @Nullable Instant oldestAt, long oldestAgeSeconds, boolean paused) {}

    /// The relay of the outbox.
    ///
    /// @param state of the connector: `RUNNING`, `PAUSED`, `FAILED`, or `UNREACHABLE` when it cannot be asked
    /// @param records events that are in the outbox and not on their topic; null when Kafka does not tell
    /// @param oldestAgeSeconds how long the oldest of them has waited; 0 when there is none
    record Capture(
            String connector,
            String state,
            @Nullable String detail,
            @Nullable Long records,
            @Nullable Instant oldestAt,
            @Nullable Long oldestAgeSeconds) {}
}
