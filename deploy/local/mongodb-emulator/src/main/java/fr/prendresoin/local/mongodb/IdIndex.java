package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of {@code _id}: the collection itself, which is ordered by it. Nothing is written twice. */
final class IdIndex extends Index<Object> {

    private final MVMap<Object, byte[]> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, byte[]> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    private static Object idOf(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        Object id = idOf(document);
        return documents.containsKey(id) ? id : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (documents.containsKey(idOf(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        // the collection has it already
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // an _id never changes
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        // an _id never changes
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("the collection looks ids up by itself");
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        // with its collection
    }
}
