package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.catalog.formation.lifecycle.Outcome;
import fr.prendresoin.catalog.formation.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/// Counts what becomes of the records of a batch.
final class Tally {

    private static final int MOST_EXAMPLES = 3;

    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, List<Document>> examples = new TreeMap<>();

    void became(Outcome outcome) {
        count(outcome.name().toLowerCase(Locale.ROOT));
    }

    void rejected(Reading.Rejected rejected) {
        count("rejected." + rejected.reason());
        List<Document> ofReason = examples.computeIfAbsent(rejected.reason(), _ -> new ArrayList<>());
        if (ofReason.size() < MOST_EXAMPLES) {
            ofReason.add(new Document("what", rejected.what()).append("why", rejected.why()));
        }
    }

    void withdrawn(String reason) {
        count("withdrawn." + reason);
    }

    /// By outcome, and behind a dot the reason: `rejected.no-title`.
    Map<String, Long> counts() {
        return counts;
    }

    /// What it adds to a run; of examples the run keeps the first ones.
    Document update() {
        var update = new Document();
        if (!counts.isEmpty()) {
            var increments = new Document();
            counts.forEach((outcome, count) -> increments.append("counts." + outcome, count));
            update.append("$inc", increments);
        }
        if (!examples.isEmpty()) {
            var pushed = new Document();
            examples.forEach((reason, some) ->
                    pushed.append("examples." + reason, new Document("$each", some).append("$slice", MOST_EXAMPLES)));
            update.append("$push", pushed);
        }
        return update;
    }

    private void count(String outcome) {
        counts.merge(outcome, 1L, Long::sum);
    }
}
