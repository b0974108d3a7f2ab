package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index, which the library ignores: here it answers equality on its first field. It lives in memory and
 * is rebuilt when the data file is opened.
 */
final class EqualityIndex extends EmptyIndex<Object> {

    private final String field;
    private final Map<Object, Set<Object>> positions = new ConcurrentHashMap<>();

    EqualityIndex(String name, List<IndexKey> keys) {
        super(name, keys);
        this.field = keys.getFirst().getKey();
    }

    @Override
    public boolean canHandle(Document query) {
        return query.size() == 1 && Equalities.isScalar(query.get(field));
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return positions.getOrDefault(comparable(Objects.requireNonNull(query.get(field))), Set.of());
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        values(document)
                .forEach(value -> positions
                        .computeIfAbsent(value, _ -> ConcurrentHashMap.newKeySet())
                        .add(position));
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = document.get("_id");
        values(document)
                .forEach(value -> positions.computeIfPresent(value, (_, set) -> {
                    set.remove(position);
                    return set.isEmpty() ? null : set;
                }));
        return null;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!values(before).equals(values(after))) {
            remove(before);
            add(after, position, collection);
        }
    }

    private List<Object> values(Document document) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, field);
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(Missing.ofNullable(value));
        return values.stream()
                .filter(Equalities::isScalar)
                .map(EqualityIndex::comparable)
                .distinct()
                .toList();
    }

    /** All number types meet in double, as in a query. Too many candidates do no harm: the query filters them. */
    private static Object comparable(Object value) {
        return value instanceof Number number ? number.doubleValue() + 0.0 : value;
    }
}
