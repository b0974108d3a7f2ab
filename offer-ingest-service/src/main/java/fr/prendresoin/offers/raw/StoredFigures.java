package fr.prendresoin.offers.raw;

import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/// Reads the figures that a delivery's document holds.
final class StoredFigures {

    private StoredFigures() {}

    static Figures of(Document delivery) {
        Document counts = delivery.get("counts", new Document());
        return new Figures(
                delivery.get("received", 0L),
                counts.get("published", 0L),
                counts.get("amended", 0L),
                counts.get("unchanged", 0L),
                byReason(counts.get("rejected", new Document())),
                byReason(counts.get("withdrawn", new Document())));
    }

    private static Map<String, Long> byReason(Document counts) {
        var byReason = new TreeMap<String, Long>();
        counts.keySet().forEach(reason -> byReason.put(reason, counts.get(reason, 0L)));
        return byReason;
    }
}
