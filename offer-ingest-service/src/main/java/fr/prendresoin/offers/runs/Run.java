package fr.prendresoin.offers.runs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One crawl, import or day of refreshes.
///
/// @param status `requested`, `running`, `complete`, `partial`, `awaiting-agreement`, `failed`
/// @param upTo creation date up to which a crawl looks, fixed at its start
/// @param announced by the feed, per slice
/// @param withdrawn offers that this run found gone, by reason
/// @param kept offers that it missed and that are there all the same
public record Run(
        String id,
        String source,
        String kind,
        String status,
        @Nullable String reason,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant upTo,
        Map<String, Long> announced,
        long calls,
        long detailCalls,
        Map<String, Long> withdrawn,
        long kept,
        long missing,
        List<String> files) {

    public static final String COMPLETE_CRAWL = "complete";
    public static final String INCREMENTAL_CRAWL = "incremental";
    public static final String IMPORT = "import";
    public static final String REFRESH = "refresh";

    public static final String REQUESTED = "requested";
    public static final String RUNNING = "running";
    public static final String COMPLETE = "complete";
    public static final String PARTIAL = "partial";
    public static final String AWAITING_AGREEMENT = "awaiting-agreement";
    public static final String FAILED = "failed";

    public long totalAnnounced() {
        return announced.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isOver() {
        return finishedAt != null;
    }
}
