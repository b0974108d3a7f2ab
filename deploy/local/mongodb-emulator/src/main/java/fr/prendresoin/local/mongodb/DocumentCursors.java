package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The open cursors of queries. */
final class DocumentCursors {

    private static final long IDLE_LIMIT_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Map<Long, DocumentCursor> cursors = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();

    /** Answers with the first batch, and keeps the cursor if there is more. */
    Document open(String namespace, Iterator<RawDocument> results, int batchSize, boolean singleBatch) {
        DocumentCursor cursor = new DocumentCursor(namespace, results);
        List<RawDocument> batch = batchSize == 0 ? List.of() : cursor.take(batchSize);
        long id = 0;
        if (!singleBatch && !cursor.isExhausted()) {
            id = lastId.incrementAndGet();
            cursors.put(id, cursor);
        }
        return cursor.reply("firstBatch", batch, id);
    }

    Document more(Request request) {
        long id = request.number("getMore", 0).longValue();
        DocumentCursor cursor = cursors.get(id);
        if (cursor == null) {
            throw new MongoServerError(43, "CursorNotFound", "cursor id " + id + " not found");
        }
        List<RawDocument> batch = cursor.take(request.number("batchSize", 0).intValue());
        if (cursor.isExhausted()) {
            cursors.remove(id);
            id = 0;
        }
        return cursor.reply("nextBatch", batch, id);
    }

    void kill(Collection<?> ids) {
        ids.forEach(id -> cursors.remove(((Number) id).longValue()));
    }

    void forgetIdle() {
        long limit = System.nanoTime() - IDLE_LIMIT_NANOS;
        cursors.values().removeIf(cursor -> cursor.idleSince(limit));
    }
}
