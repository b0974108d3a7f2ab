package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.h2.mvstore.MVMap;

/**
 * What open transactions changed, in the data file. A snapshot taken for one database also holds the unfinished
 * transactions of the others: after a crash, this is how they are taken back. Nothing is written down before such a
 * snapshot, and most transactions end without having seen one.
 */
final class UndoLog {

    private final MVMap<Long, byte[]> entries;
    private final Set<Transaction> open = ConcurrentHashMap.newKeySet();
    private long lastKey;

    UndoLog(DurableStore store) {
        this.entries = store.journal("emulator.undo");
    }

    void watch(Transaction transaction) {
        open.add(transaction);
    }

    void forget(Transaction transaction, Collection<Long> keys) {
        open.remove(transaction);
        keys.forEach(entries::remove);
    }

    /** Called while nothing can change, before a snapshot. */
    void writeDown() {
        open.forEach(transaction -> transaction.writeDown(this::record));
    }

    private long record(Change change) {
        Document entry = new Document("db", change.collection().getDatabaseName())
                .append("coll", change.collection().getCollectionName())
                .append("id", change.id() instanceof Missing ? null : change.id());
        entry.putIfNotNull("before", change.before());
        entries.put(++lastKey, Bson.encode(entry));
        return lastKey;
    }

    /** Takes back, newest first, what the previous run left unfinished. Returns how many changes there were. */
    int recover(BiFunction<String, String, EmulatedCollection> collections) {
        List<Long> keys = new ArrayList<>(entries.keySet()).reversed();
        for (Long key : keys) {
            Document entry = Bson.decode(Objects.requireNonNull(entries.get(key)));
            byte[] before = entry.get("before") instanceof Document document ? Bson.encode(document) : null;
            collections
                    .apply(text(entry, "db"), text(entry, "coll"))
                    .restore(Missing.ofNullable(entry.get("id")), before);
        }
        keys.forEach(entries::remove);
        return keys.size();
    }

    private static String text(Document entry, String field) {
        return Objects.requireNonNull(entry.get(field)).toString();
    }
}
