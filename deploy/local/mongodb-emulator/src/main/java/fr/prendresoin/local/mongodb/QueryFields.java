package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The top-level fields a query or a sort looks at: what has to be decoded to answer it. */
final class QueryFields {

    private static final Set<String> COMBINATIONS = Set.of("$and", "$or", "$nor");

    private QueryFields() {}

    /** Null when it may look at any field. */
    static @Nullable Set<String> of(Document query) {
        Set<String> fields = new HashSet<>();
        return collect(query, fields) ? fields : null;
    }

    private static boolean collect(Document query, Set<String> fields) {
        for (String key : query.keySet()) {
            if (COMBINATIONS.contains(key) && query.get(key) instanceof Collection<?> parts) {
                if (!parts.stream().allMatch(part -> part instanceof Document nested && collect(nested, fields))) {
                    return false;
                }
            } else if (key.startsWith("$")) {
                return false;
            } else {
                int dot = key.indexOf('.');
                fields.add(dot < 0 ? key : key.substring(0, dot));
            }
        }
        return true;
    }
}
