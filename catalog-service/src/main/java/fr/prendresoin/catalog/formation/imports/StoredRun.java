package fr.prendresoin.catalog.formation.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A run as the database holds it.
final class StoredRun {

    private StoredRun() {}

    static Run of(Document document) {
        Document counts = document.get("counts", new Document());
        String upTo = document.getString("upTo");
        return new Run(
                document.getString("_id"),
                document.getString("source"),
                document.getString("status"),
                document.getString("reason"),
                document.getString("path"),
                document.getBoolean("complete"),
                new FileMark(
                        document.getLong("size"), document.getDate("modifiedAt").toInstant()),
                document.getDate("startedAt").toInstant(),
                instant(document.getDate("finishedAt")),
                document.getLong("position"),
                new Figures(
                        document.getLong("received"),
                        count(counts, "published"),
                        count(counts, "amended"),
                        count(counts, "unchanged"),
                        byReason(counts.get("rejected", new Document())),
                        byReason(counts.get("withdrawn", new Document()))),
                examples(document.get("examples", new Document())),
                upTo == null ? null : LocalDate.parse(upTo),
                document.get("missing", 0L),
                document.getInteger("resumed"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static long count(Document counts, String outcome) {
        return counts.get(outcome, 0L);
    }

    private static Map<String, Long> byReason(Document counts) {
        return counts.keySet().stream()
                .collect(Collectors.toMap(reason -> reason, counts::getLong, Long::sum, TreeMap::new));
    }

    private static Map<String, List<Example>> examples(Document examples) {
        var byReason = new TreeMap<String, List<Example>>();
        examples.keySet()
                .forEach(reason -> byReason.put(
                        reason,
                        examples.getList(reason, Document.class).stream()
                                .map(example -> new Example(example.getString("what"), example.getString("why")))
                                .toList()));
        return byReason;
    }
}
