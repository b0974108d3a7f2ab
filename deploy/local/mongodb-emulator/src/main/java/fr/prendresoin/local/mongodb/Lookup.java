package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents an index proposes for a query, instead of all documents of the collection.
 *
 * @param positions where they are, each once; there may be none there any more
 * @param remaining what the index has not answered of the query
 */
record Lookup(Supplier<Stream<Object>> positions, Document remaining) {

    /** Counting costs as well: beyond this many, one index is as good as another. */
    private static final int ENOUGH = 1000;

    static @Nullable Lookup of(Document query, List<Index<Object>> indexes) {
        List<Condition> conditions = Condition.of(query);
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OneOf ids && ids.field().equals("_id")) {
                return byId(ids, query);
            }
        }
        Lookup best = null;
        long fewest = Long.MAX_VALUE;
        for (Index<Object> index : indexes) {
            for (Condition condition : conditions) {
                Supplier<Stream<Object>> positions = positions(index, condition, conditions);
                long count = positions == null
                        ? Long.MAX_VALUE
                        : positions.get().limit(ENOUGH).count();
                if (positions != null && count < fewest) {
                    fewest = count;
                    best = new Lookup(() -> positions.get().distinct(), query);
                }
            }
        }
        return best;
    }

    /** Ids are compared as the query would: what the lookup answers need not be checked again. */
    private static Lookup byId(Condition.OneOf ids, Document query) {
        TreeSet<Object> ordered = new TreeSet<>(StoredValueType.INSTANCE);
        ordered.addAll(ids.values());
        Document remaining = query;
        boolean wholeCondition = !(query.get("_id") instanceof Document operators) || operators.size() == 1;
        if (wholeCondition && ids.equals(Condition.of("_id", query.get("_id")))) {
            remaining = query.clone();
            remaining.remove("_id");
        }
        return new Lookup(ordered::stream, remaining);
    }

    private static @Nullable Supplier<Stream<Object>> positions(
            Index<Object> index, Condition condition, List<Condition> all) {
        if (index instanceof OrderedIndex ordered && ordered.field().equals(condition.field())) {
            return switch (condition) {
                case Condition.OneOf oneOf -> () -> oneOf.values().stream().flatMap(ordered::having);
                case Condition.Between range -> () -> ordered.between(range);
            };
        }
        if (index instanceof UniqueIndex unique && condition instanceof Condition.OneOf oneOf) {
            if (unique.isOn(oneOf.field())) {
                return () -> oneOf.values().stream()
                        .map(value -> unique.positionOf(List.of(value)))
                        .filter(Objects::nonNull);
            }
            List<Object> key = unique.keyIn(all);
            return key == null ? null : () -> Stream.ofNullable(unique.positionOf(key));
        }
        return null;
    }
}
