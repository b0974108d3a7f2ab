package fr.prendresoin.offers.runs;

import fr.prendresoin.offers.raw.Figures;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A run as its document holds it.
final class StoredRun {

    private StoredRun() {}

    static Run of(Document run) {
        return new Run(
                run.getString("_id"),
                run.getString("source"),
                run.getString("kind"),
                run.getString("status"),
                run.getString("reason"),
                run.getDate("startedAt").toInstant(),
                instant(run.getDate("finishedAt")),
                instant(run.getDate("upTo")),
                counts(run.get("announced", new Document())),
                run.get("calls", 0L),
                run.get("detailCalls", 0L),
                counts(run.get("withdrawn", new Document())),
                run.get("kept", 0L),
                run.get("missing", 0L),
                run.getList("files", String.class, List.of()));
    }

    static Document document(Figures figures) {
        return new Document("received", figures.received())
                .append("published", figures.published())
                .append("amended", figures.amended())
                .append("unchanged", figures.unchanged())
                .append("rejected", new Document(Map.copyOf(figures.rejected())))
                .append("withdrawn", new Document(Map.copyOf(figures.withdrawn())));
    }

    static Figures figures(Document figures) {
        return new Figures(
                figures.get("received", 0L),
                figures.get("published", 0L),
                figures.get("amended", 0L),
                figures.get("unchanged", 0L),
                counts(figures.get("rejected", new Document())),
                counts(figures.get("withdrawn", new Document())));
    }

    private static Map<String, Long> counts(Document document) {
        var counts = new TreeMap<String, Long>();
        document.keySet().forEach(name -> counts.put(name, document.get(name, 0L)));
        return counts;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
