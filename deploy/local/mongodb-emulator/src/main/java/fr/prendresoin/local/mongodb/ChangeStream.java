package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** One open change stream cursor: a position in the oplog, a scope and the stages that follow {@code $changeStream}. */
final class ChangeStream {

    /** Ten times a real server's default: who names no size, as Debezium, gets its events at twice the speed. */
    private static final int DEFAULT_BATCH = 1000;

    /**
     * What a stream shows.
     *
     * @param database null for the whole cluster
     * @param collection null for the whole database
     */
    record Scope(@Nullable String database, @Nullable String collection) {

        boolean includes(Document namespace) {
            return (database == null || database.equals(namespace.get("db")))
                    && (collection == null || collection.equals(namespace.get("coll")));
        }

        String cursorNamespace() {
            return Objects.requireNonNullElse(database, "admin")
                    + "."
                    + Objects.requireNonNullElse(collection, "$cmd.aggregate");
        }
    }

    private final long id;
    private final Scope scope;
    private final ChangeLog changeLog;
    private final Aggregation stages;
    private final boolean looksIntoDocuments;
    private final @Nullable Function<Document, @Nullable RawDocument> updateLookup;
    private volatile long position;
    private volatile long lastUsedNanos = System.nanoTime();

    ChangeStream(
            long id,
            Scope scope,
            ChangeLog changeLog,
            long position,
            Aggregation stages,
            boolean looksIntoDocuments,
            @Nullable Function<Document, @Nullable RawDocument> updateLookup) {
        this.id = id;
        this.scope = scope;
        this.changeLog = changeLog;
        this.position = position;
        this.stages = stages;
        this.looksIntoDocuments = looksIntoDocuments;
        this.updateLookup = updateLookup;
    }

    long id() {
        return id;
    }

    long position() {
        return position;
    }

    boolean idleSince(long nanos) {
        return lastUsedNanos - nanos < 0;
    }

    synchronized List<RawDocument> poll(int batchSize) {
        lastUsedNanos = System.nanoTime();
        long start = position;
        int limit = batchSize <= 0 ? DEFAULT_BATCH : batchSize;
        long end = changeLog.lastRevealed();
        List<RawDocument> batch = new ArrayList<>();
        long bytes = 0;
        Cursor<Long, byte[]> events = changeLog.read(start, end);
        while (batch.size() < limit && bytes < Replies.MAX_BATCH_BYTES && events.hasNext()) {
            position = events.next();
            for (RawDocument shown : show(events.getValue())) {
                batch.add(shown);
                bytes += shown.length();
            }
        }
        changeLog.requireHistorySince(start);
        if (!events.hasNext()) {
            position = Math.max(position, end);
        }
        return batch;
    }

    /** What the stream makes of an event: nothing, or one document. */
    private List<RawDocument> show(byte[] stored) {
        Document event =
                looksIntoDocuments ? Bson.decode(stored) : Bson.decodeKeepingRaw(stored, ChangeEvents.FULL_DOCUMENT);
        if (!scope.includes((Document) Objects.requireNonNull(event.get("ns")))) {
            return List.of();
        }
        if (updateLookup != null && "update".equals(event.get("operationType"))) {
            RawDocument current = updateLookup.apply(event);
            event.put(ChangeEvents.FULL_DOCUMENT, looksIntoDocuments && current != null ? current.decoded() : current);
        }
        return stages.runStages(Stream.of(event)).stream()
                .map(shown -> RawDocument.of(Bson.encode(shown)))
                .toList();
    }

    Document reply(String batchName, List<RawDocument> batch) {
        return Replies.ok(new Document(
                "cursor",
                new Document("id", id)
                        .append("ns", scope.cursorNamespace())
                        .append(batchName, batch)
                        .append("postBatchResumeToken", ResumeToken.at(position))));
    }
}
