package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something every match of a query must meet and an index can look up. */
sealed interface Condition {

    String field();

    /** The field has one of these values: {@code =}, {@code $eq} or {@code $in}. */
    record OneOf(String field, List<Object> values) implements Condition {}

    /** The field lies between two values. */
    record Between(
            String field, @Nullable Limit lower, @Nullable Limit upper) implements Condition {}

    record Limit(Object value, boolean inclusive) {}

    static List<Condition> of(Document query) {
        List<Condition> found = new ArrayList<>();
        collect(query, found);
        return found;
    }

    private static void collect(Document query, List<Condition> found) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                parts.forEach(part -> collect((Document) part, found));
            } else if (!field.startsWith("$")) {
                Condition lookup = of(field, condition);
                if (lookup != null) {
                    found.add(lookup);
                }
            }
        });
    }

    static @Nullable Condition of(String field, @Nullable Object condition) {
        if (!(condition instanceof Document operators)) {
            return oneOf(field, condition);
        }
        if (operators.containsKey("$eq")) {
            return oneOf(field, operators.get("$eq"));
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return values.stream().allMatch(Condition::isScalar) ? new OneOf(field, List.copyOf(values)) : null;
        }
        Limit lower = limit(operators, "$gt", "$gte");
        Limit upper = limit(operators, "$lt", "$lte");
        return lower == null && upper == null ? null : new Between(field, lower, upper);
    }

    private static @Nullable Condition oneOf(String field, @Nullable Object value) {
        return isScalar(value) ? new OneOf(field, List.of(Objects.requireNonNull(value))) : null;
    }

    private static @Nullable Limit limit(Document operators, String exclusive, String inclusive) {
        String operator = operators.containsKey(exclusive) ? exclusive : inclusive;
        Object value = operators.get(operator);
        return value instanceof String || value instanceof Number || value instanceof Instant
                ? new Limit(value, operator.equals(inclusive))
                : null;
    }

    static boolean isScalar(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof ObjectId
                || value instanceof UUID
                || value instanceof Instant;
    }
}
