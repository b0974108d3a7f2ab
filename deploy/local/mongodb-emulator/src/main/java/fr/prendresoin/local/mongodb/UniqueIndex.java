package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index in the data file, possibly partial. Keys are compared as BSON, not by Java serialization. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private static final String FIELD = "k";

    private final MVMap<byte[], Object> positions;
    private final @Nullable Document partialFilter;
    private final QueryMatcher matcher = new DefaultQueryMatcher();

    UniqueIndex(
            MVMap<byte[], Object> positions,
            String name,
            List<IndexKey> keys,
            boolean sparse,
            @Nullable Document partialFilter) {
        // The library tolerates documents that are absent from an index only when the index is sparse.
        super(name, keys, sparse || partialFilter != null);
        this.positions = positions;
        this.partialFilter = partialFilter;
    }

    boolean isOn(String field) {
        return partialFilter == null && keys().equals(List.of(field));
    }

    /** The values the conditions ask for, if they fix every field of the index. */
    @Nullable List<Object> keyIn(List<Condition> conditions) {
        List<Object> key = keys().stream()
                .flatMap(field -> conditions.stream()
                        .filter(condition -> condition instanceof Condition.OneOf oneOf
                                && oneOf.field().equals(field)
                                && oneOf.values().size() == 1)
                        .map(condition -> ((Condition.OneOf) condition).values().getFirst())
                        .limit(1))
                .toList();
        return partialFilter == null && key.size() == keys().size() ? key : null;
    }

    @Nullable Object positionOf(List<Object> key) {
        return positions.get(encode(new KeyValue(key).normalized()));
    }

    private boolean covers(Document document) {
        return partialFilter == null || matcher.matches(document, partialFilter);
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return covers(document) ? super.getPosition(document) : null;
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Object> collection) {
        if (covers(document)) {
            super.checkAdd(document, collection);
        }
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        if (covers(document)) {
            super.add(document, position, collection);
        }
    }

    @Override
    public synchronized @Nullable Object remove(Document document) {
        return covers(document) ? super.remove(document) : null;
    }

    @Override
    public synchronized void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        if (covers(before)) {
            if (covers(after)) {
                super.checkUpdate(before, after, collection);
            }
        } else {
            checkAdd(after, collection);
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (covers(before) && covers(after)) {
            super.updateInPlace(before, after, position, collection);
        } else {
            remove(before);
            add(after, position, collection);
        }
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(encode(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(encode(key), Missing.ofNullable(position)) == null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(encode(key));
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> positions.entrySet().stream()
                .map(entry -> Map.entry(decode(entry.getKey()), entry.getValue()))
                .iterator();
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    private static byte[] encode(KeyValue key) {
        return Bson.encode(new Document(FIELD, key.stream().toList()));
    }

    private static KeyValue decode(byte[] key) {
        return new KeyValue((List<?>) Bson.decode(key).get(FIELD));
    }
}
