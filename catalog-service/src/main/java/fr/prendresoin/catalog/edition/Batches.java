package fr.prendresoin.catalog.edition;

import java.util.ArrayList;
import java.util.List;

/// Splits what is to be written into transactions of a bearable size: a département's payload is a hundred times a
/// ROME code's.
final class Batches {

    private static final int MAX_AGGREGATES = 500;
    private static final int MAX_CHARACTERS = 2_000_000;

    private Batches() {}

    static List<List<Aggregate>> of(List<Aggregate> aggregates) {
        var batches = new ArrayList<List<Aggregate>>();
        var batch = new ArrayList<Aggregate>();
        int characters = 0;
        for (Aggregate aggregate : aggregates) {
            int size = aggregate.state().length() + aggregate.payload().length();
            if (!batch.isEmpty() && (batch.size() == MAX_AGGREGATES || characters + size > MAX_CHARACTERS)) {
                batches.add(List.copyOf(batch));
                batch.clear();
                characters = 0;
            }
            batch.add(aggregate);
            characters += size;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
