package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A database in the data file. It replaces the library's, whose {@code dropDatabase("shop")} also deletes the data of
 * {@code shop2} and whose index keys use Java serialization.
 */
final class EmulatedDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final String DOCUMENTS = "documents.";
    private static final String INDEX = "index.";
    private static final String ID_INDEX = "_id_";

    private final DurableStore store;
    private final StatementFixes fixes;

    /** Filters of the partial indexes being created: the library does not pass them on. */
    private final Map<String, Document> newPartialFilters = new ConcurrentHashMap<>();

    EmulatedDatabase(String name, DurableStore store, CursorRegistry libraryCursors, DocumentCursors cursors) {
        super(name, libraryCursors);
        this.store = store;
        this.fixes = new StatementFixes(super::handleCommand, new Queries(cursors));
        initializeNamespacesAndIndexes();
    }

    static Stream<String> namesIn(DurableStore store) {
        return store.mapNames().stream()
                .filter(map -> map.startsWith(DOCUMENTS))
                .map(map -> map.substring(DOCUMENTS.length(), map.indexOf('.', DOCUMENTS.length())))
                .distinct();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
        return fixes.run(this, new Request(channel, databaseName, command, query), resolver, oplog);
    }

    @Nullable EmulatedCollection collection(String name) {
        return (EmulatedCollection) resolveCollection(name, false);
    }

    List<Document> indexesOf(String collection) {
        return indexDescriptions()
                .filter(index -> getFullCollectionNamespace(collection).equals(index.get("ns")))
                .toList();
    }

    Stream<Document> indexDescriptions() {
        MongoCollection<Object> descriptions = indexes.get();
        return descriptions == null ? Stream.empty() : descriptions.queryAllAsStream();
    }

    @Override
    protected synchronized void addIndex(Document description) {
        String key = description.get("ns") + " " + description.get("name");
        if (description.get("partialFilterExpression") instanceof Document filter) {
            newPartialFilters.put(key, filter);
        }
        try {
            super.addIndex(description);
        } finally {
            newPartialFilters.remove(key);
        }
    }

    private @Nullable Document partialFilter(String collection, String index) {
        Document created = newPartialFilters.get(getFullCollectionNamespace(collection) + " " + index);
        return created != null
                ? created
                : indexesOf(collection).stream()
                        .filter(description -> index.equals(description.get("name")))
                        .map(description -> description.get("partialFilterExpression"))
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (index.equals(ID_INDEX)) {
            return new IdIndex(index, keys, documents(collection));
        }
        MVMap<byte[], Object> positions =
                store.map(indexMap(collection, index), StoredBytesType.INSTANCE, StoredValueType.INSTANCE);
        return new UniqueIndex(positions, index, keys, sparse, partialFilter(collection, index));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.remove(indexMap(collection.getCollectionName(), index));
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        return new EmulatedCollection(this, collection, options, documents(collection), cursorRegistry);
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        store.remove(DOCUMENTS + getFullCollectionNamespace(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("collections are not renamed");
    }

    private MVMap<Object, byte[]> documents(String collection) {
        String map = DOCUMENTS + getFullCollectionNamespace(collection);
        return store.map(map, StoredValueType.INSTANCE, StoredBytesType.INSTANCE);
    }

    private String indexMap(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "." + index;
    }

    @Override
    protected long getFileSize() {
        return store.fileSize();
    }

    @Override
    protected long getStorageSize() {
        return store.fileSize();
    }
}
