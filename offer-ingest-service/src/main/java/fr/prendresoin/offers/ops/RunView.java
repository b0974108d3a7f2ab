package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.feed.Page;
import fr.prendresoin.offers.raw.Figures;
import fr.prendresoin.offers.runs.Run;
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
record RunView(
        String id,
        String source,
        String kind,
        String status,
        @Nullable String reason,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long announced,
        long received,
        long published,
        long amended,
        long unchanged,
        Map<String, Long> rejected,
        long pending,
        boolean balanced,
        Map<String, Long> withdrawn,
        long missing,
        long kept,
        long calls,
        long fewestCalls,
        long detailCalls,
        List<String> files) {

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
