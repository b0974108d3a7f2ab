package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The results of a query that are still to be read. They are looked for when they are asked for. */
final class DocumentCursor {

    static final int FIRST_BATCH = 101;

    private final String namespace;
    private final Iterator<RawDocument> results;
    private volatile long lastUsedNanos = System.nanoTime();

    DocumentCursor(String namespace, Iterator<RawDocument> results) {
        this.namespace = namespace;
        this.results = results;
    }

    /** As many results as asked for (0: as many as fit), if they fit into a reply. */
    synchronized List<RawDocument> take(int batchSize) {
        lastUsedNanos = System.nanoTime();
        List<RawDocument> batch = new ArrayList<>();
        long bytes = 0;
        while ((batchSize <= 0 || batch.size() < batchSize) && bytes < Replies.MAX_BATCH_BYTES && results.hasNext()) {
            RawDocument next = results.next();
            bytes += next.length();
            batch.add(next);
        }
        return batch;
    }

    synchronized boolean isExhausted() {
        return !results.hasNext();
    }

    boolean idleSince(long nanos) {
        return lastUsedNanos - nanos < 0;
    }

    Document reply(String batchName, List<RawDocument> batch, long id) {
        return Replies.ok(new Document(
                "cursor", new Document(batchName, batch).append("id", id).append("ns", namespace)));
    }
}
