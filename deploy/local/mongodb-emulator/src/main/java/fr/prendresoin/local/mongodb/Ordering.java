package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of a query's results. A collection is already in the order of its ids; anything else has to be sorted. */
sealed interface Ordering {

    /** What there is to put in order. */
    interface Matches {

        /** What an index found, in no order; null when there is none, and the collection is to be walked. */
        @Nullable Stream<Stored> found();

        Stream<Stored> walk(boolean descending);

        @Nullable Stored at(Object position);

        default Stream<Stored> inAnyOrder() {
            Stream<Stored> found = found();
            return found != null ? found : walk(false);
        }
    }

    Stream<Stored> apply(Matches matches);

    record AsFound() implements Ordering {

        @Override
        public Stream<Stored> apply(Matches matches) {
            return matches.inAnyOrder();
        }
    }

    record ById(boolean descending) implements Ordering {

        @Override
        public Stream<Stored> apply(Matches matches) {
            Stream<Stored> found = matches.found();
            if (found == null) {
                return matches.walk(descending);
            }
            Comparator<Object> order = StoredValueType.INSTANCE;
            return found.map(Stored::position)
                    .sorted(descending ? order.reversed() : order)
                    .map(matches::at)
                    .filter(Objects::nonNull);
        }
    }

    /** Holds the keys and the positions while it sorts, never the documents. */
    record ByFields(Document sort) implements Ordering {

        private record Keyed(Document keys, Object position) {}

        @Override
        public Stream<Stored> apply(Matches matches) {
            var fields = QueryFields.of(sort);
            DocumentComparator comparator = new DocumentComparator(sort);
            return matches.inAnyOrder()
                    .map(stored -> new Keyed(stored.document(fields), stored.position()))
                    .sorted((a, b) -> comparator.compare(a.keys(), b.keys()))
                    .map(keyed -> matches.at(keyed.position()))
                    .filter(Objects::nonNull);
        }
    }

    static Ordering by(@Nullable Document sort) {
        if (sort == null || sort.isEmpty()) {
            return new AsFound();
        }
        String first = sort.keySet().iterator().next();
        boolean descending = sort.get(first) instanceof Number order && order.intValue() < 0;
        return switch (first) {
            case "$natural" -> descending ? new ById(true) : new AsFound();
            case "_id" -> new ById(descending);
            default -> new ByFields(sort);
        };
    }
}
