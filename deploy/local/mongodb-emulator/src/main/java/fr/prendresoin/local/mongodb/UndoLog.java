package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.h2.mvstore.MVMap;

/**
 * What open transactions changed, in the data file. A snapshot taken for one database also holds the unfinished
 * transactions of the others: after a crash, this is how they are taken back.
 */
final class UndoLog {

    private final MVMap<Long, byte[]> entries;
    private long lastKey;

    UndoLog(DurableStore store) {
        this.entries = store.journal("emulator.undo");
    }

    synchronized long record(Change change) {
        Document entry = new Document("db", change.collection().getDatabaseName())
                .append("coll", change.collection().getCollectionName())
                .append("before", change.before())
                .append("after", change.after());
        entries.put(++lastKey, Bson.encode(entry));
        return lastKey;
    }

    void forget(Collection<Long> keys) {
        keys.forEach(entries::remove);
    }

    /** Takes back, newest first, what the previous run left unfinished. Returns how many changes there were. */
    int recover(BiFunction<String, String, EmulatedCollection> collections) {
        List<Long> keys = new ArrayList<>(entries.keySet()).reversed();
        for (Long key : keys) {
            Document entry = Bson.decode(Objects.requireNonNull(entries.get(key)));
            collections.apply(text(entry, "db"), text(entry, "coll")).revert((Document) entry.get("before"), (Document)
                    entry.get("after"));
        }
        forget(keys);
        return keys.size();
    }

    private static String text(Document entry, String field) {
        return Objects.requireNonNull(entry.get(field)).toString();
    }
}
