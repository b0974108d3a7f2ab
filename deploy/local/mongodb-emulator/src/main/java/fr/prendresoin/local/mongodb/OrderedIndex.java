package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index, which the library ignores: here it answers equality and ranges on its first field. It lives in
 * memory and is rebuilt when the data file is opened.
 */
final class OrderedIndex extends EmptyIndex<Object> {

    /** @param edge 0 for a document; -1 and 1 stand before and after all documents that have the value */
    private record Entry(Object value, Object position, int edge) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byValue = StoredValueType.INSTANCE.compare(value, other.value);
            if (byValue != 0) {
                return byValue;
            }
            return edge != other.edge
                    ? Integer.compare(edge, other.edge)
                    : StoredValueType.INSTANCE.compare(position, other.position);
        }

        static Entry before(Object value) {
            return new Entry(value, value, -1);
        }

        static Entry after(Object value) {
            return new Entry(value, value, 1);
        }
    }

    private final String field;
    private final ConcurrentSkipListSet<Entry> entries = new ConcurrentSkipListSet<>();

    /** Whether a document has had several values: then one may meet the lower limit, and another the upper one. */
    private volatile boolean multikey;

    OrderedIndex(String name, List<IndexKey> keys) {
        super(name, keys);
        this.field = keys.getFirst().getKey();
    }

    String field() {
        return field;
    }

    Stream<Object> having(Object value) {
        return entries.subSet(Entry.before(value), Entry.after(value)).stream().map(Entry::position);
    }

    Stream<Object> between(Condition.Between range) {
        Condition.Limit lower = range.lower();
        Condition.Limit upper = multikey && lower != null ? null : range.upper();
        Object sample = Objects.requireNonNull(lower != null ? lower : upper).value();
        Entry from = lower == null
                ? Entry.before(least(sample))
                : lower.inclusive() ? Entry.before(lower.value()) : Entry.after(lower.value());
        var candidates = upper == null
                ? entries.tailSet(from)
                : entries.subSet(
                        from, max(from, upper.inclusive() ? Entry.after(upper.value()) : Entry.before(upper.value())));
        return candidates.stream()
                .takeWhile(entry -> isOfTheKindOf(sample, entry.value()))
                .map(Entry::position);
    }

    private static Entry max(Entry a, Entry b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    private static Object least(Object sample) {
        return switch (sample) {
            case Number _ -> Double.NEGATIVE_INFINITY;
            case Instant _ -> Instant.MIN;
            default -> "";
        };
    }

    /** A comparison never matches values of another type. */
    private static boolean isOfTheKindOf(Object sample, Object value) {
        return sample instanceof Number ? value instanceof Number : sample.getClass() == value.getClass();
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        add(document, position);
    }

    void add(Document document, Object position) {
        values(document).forEach(value -> entries.add(new Entry(value, position, 0)));
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = Missing.ofNullable(document.get("_id"));
        values(document).forEach(value -> entries.remove(new Entry(value, position, 0)));
        return null;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!values(before).equals(values(after))) {
            remove(before);
            add(after, position);
        }
    }

    private List<Object> values(Document document) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, field);
        if (value instanceof Collection<?> many) {
            multikey = true;
            return many.stream()
                    .filter(Condition::isScalar)
                    .map(Object.class::cast)
                    .distinct()
                    .toList();
        }
        return Condition.isScalar(value) ? List.of(value) : List.of();
    }
}
