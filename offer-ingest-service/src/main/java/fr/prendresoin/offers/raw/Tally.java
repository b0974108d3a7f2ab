package fr.prendresoin.offers.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/// Counts the outcomes of one delivery within a batch.
public final class Tally {

    private static final int MOST_EXAMPLES = 3;

    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Document> examples = new ArrayList<>();

    public void published() {
        count("published");
    }

    public void amended() {
        count("amended");
    }

    public void unchanged() {
        count("unchanged");
    }

    public void withdrawn(String reason) {
        count("withdrawn." + reason);
    }

    /// Keeps the first records of each reason as examples.
    ///
    /// @param what the offer, for a person who will look
    public void rejected(String reason, String what, String why) {
        count("rejected." + reason);
        if (examples.stream().filter(e -> reason.equals(e.getString("reason"))).count() < MOST_EXAMPLES) {
            examples.add(new Document("reason", reason).append("what", what).append("why", why));
        }
    }

    /// By outcome: `published`, `rejected.out-of-perimeter`.
    public Map<String, Long> counts() {
        return counts;
    }

    /// By outcome, and within it by reason, as the document of a delivery holds them.
    Document nested() {
        var nested = new Document();
        counts.forEach((outcome, count) -> {
            int dot = outcome.indexOf('.');
            if (dot < 0) {
                nested.append(outcome, count);
            } else {
                ((Document) nested.computeIfAbsent(outcome.substring(0, dot), _ -> new Document()))
                        .append(outcome.substring(dot + 1), count);
            }
        });
        return nested;
    }

    List<Document> examples() {
        return examples;
    }

    private void count(String outcome) {
        counts.merge(outcome, 1L, Long::sum);
    }

    Document update() {
        var increments = new Document();
        counts.forEach((outcome, count) -> increments.append("counts." + outcome, count));
        var update = new Document("$inc", increments);
        if (!examples.isEmpty()) {
            update.append("$push", new Document("examples", new Document("$each", examples)));
        }
        return update;
    }
}
