package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One open change stream cursor: a position in the oplog, a scope and the stages that follow {@code $changeStream}. */
final class ChangeStream {

    private static final int DEFAULT_BATCH = 101;

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
    private final @Nullable Function<Document, @Nullable Document> updateLookup;
    private volatile long position;
    private volatile long lastUsedNanos = System.nanoTime();

    ChangeStream(
            long id,
            Scope scope,
            ChangeLog changeLog,
            long position,
            Aggregation stages,
            @Nullable Function<Document, @Nullable Document> updateLookup) {
        this.id = id;
        this.scope = scope;
        this.changeLog = changeLog;
        this.position = position;
        this.stages = stages;
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

    synchronized List<Document> poll(int batchSize) {
        lastUsedNanos = System.nanoTime();
        changeLog.requireHistorySince(position);
        int limit = batchSize <= 0 ? DEFAULT_BATCH : batchSize;
        long end = changeLog.lastRevealed();
        List<Document> batch = new ArrayList<>();
        Long timestamp;
        while (batch.size() < limit && (timestamp = changeLog.next(position, end)) != null) {
            Document event = changeLog.read(timestamp);
            if (scope.includes((Document) Objects.requireNonNull(event.get("ns")))) {
                addFullDocument(event);
                batch.addAll(stages.runStages(Stream.of(event)));
            }
            position = timestamp;
        }
        if (batch.size() < limit) {
            position = Math.max(position, end);
        }
        return batch;
    }

    private void addFullDocument(Document event) {
        if (updateLookup != null && "update".equals(event.get("operationType"))) {
            event.put("fullDocument", updateLookup.apply(event));
        }
    }

    Document reply(String batchName, List<Document> batch) {
        return Replies.ok(new Document(
                "cursor",
                new Document("id", id)
                        .append("ns", scope.cursorNamespace())
                        .append(batchName, batch)
                        .append("postBatchResumeToken", ResumeToken.at(position))));
    }
}
