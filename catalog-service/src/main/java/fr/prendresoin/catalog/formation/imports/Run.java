package fr.prendresoin.catalog.formation.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One import of a file.
///
/// @param status `running`, `done`, `awaiting-agreement` or `failed`
/// @param complete whether the file holds every course of its source, so that one that it lacks is gone
/// @param file as it was when the run began: one that has changed since cannot be gone on with
/// @param position records that are taken in
/// @param upTo the latest change that the file knows of; null until it is read, or when it dates nothing
/// @param missing visible courses that a complete file lacks
/// @param resumed how often it was gone on with after a stop of the service
record Run(
        String id,
        String source,
        String status,
        @Nullable String reason,
        String path,
        boolean complete,
        FileMark file,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long position,
        Figures figures,
        Map<String, List<Example>> examples,
        @Nullable LocalDate upTo,
        long missing,
        int resumed) {

    static final String RUNNING = "running";
    static final String DONE = "done";
    static final String AWAITING_AGREEMENT = "awaiting-agreement";
    static final String FAILED = "failed";

    /// Pending is none once the run is over.
    boolean isBalanced() {
        return finishedAt == null ? figures.pending() >= 0 : figures.pending() == 0;
    }
}
