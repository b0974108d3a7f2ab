package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers find and aggregate. The library would hold all results in memory, and scan for an aggregation's first
 * {@code $match}.
 */
final class Queries {

    private static final Document COUNT = new Document("_id", 1).append("n", new Document("$sum", 1));

    private final DocumentCursors cursors;

    Queries(DocumentCursors cursors) {
        this.cursors = cursors;
    }

    Document find(EmulatedDatabase database, Request request) {
        String name = String.valueOf(request.body().get("find"));
        EmulatedCollection collection = database.collection(name);
        int batchSize = request.number("batchSize", DocumentCursor.FIRST_BATCH).intValue();
        boolean singleBatch = Boolean.TRUE.equals(request.body().get("singleBatch"));
        return cursors.open(
                request.database() + "." + name,
                collection == null ? Collections.emptyIterator() : results(collection, request),
                batchSize,
                singleBatch);
    }

    private static Iterator<RawDocument> results(EmulatedCollection collection, Request request) {
        Stream<Stored> found = EmulatedCollection.page(
                collection.select(request.document("filter"), request.document("sort")),
                request.number("skip", 0).intValue(),
                request.number("limit", 0).intValue());
        Document projection = request.document("projection");
        Stream<RawDocument> results = projection.isEmpty()
                ? found.map(Stored::raw)
                : found.map(stored ->
                        RawDocument.of(Bson.encode(collection.project(projected(stored, projection), projection))));
        return results.iterator();
    }

    /** Decodes no more than an inclusion keeps. */
    private static Document projected(Stored stored, Document projection) {
        boolean inclusion = projection.entrySet().stream()
                .allMatch(field -> !field.getKey().contains("$")
                        && (field.getValue() instanceof Number flag
                                ? flag.intValue() == 1
                                : Boolean.TRUE.equals(field.getValue())));
        return inclusion ? stored.document(QueryFields.of(projection.clone().append("_id", 1))) : stored.document();
    }

    Document aggregate(EmulatedDatabase database, Request request, DatabaseResolver resolver) {
        String name = String.valueOf(request.body().get("aggregate"));
        EmulatedCollection collection = database.collection(name);
        List<Document> pipeline = Aggregation.parse(request.body().get("pipeline"));
        Document match =
                !pipeline.isEmpty() && pipeline.getFirst().get("$match") instanceof Document filter ? filter : null;
        int batchSize = request.document("cursor").get("batchSize") instanceof Number size
                ? size.intValue()
                : DocumentCursor.FIRST_BATCH;
        Stream<Document> results = collection != null && match != null && isCount(pipeline)
                ? count(collection, match)
                : run(database, request, resolver, collection, match, pipeline);
        return cursors.open(
                request.database() + "." + name,
                results.map(result -> RawDocument.of(Bson.encode(result))).iterator(),
                batchSize,
                false);
    }

    /** What countDocuments of the drivers sends. */
    private static boolean isCount(List<Document> pipeline) {
        return pipeline.size() == 2 && COUNT.equals(pipeline.getLast().get("$group"));
    }

    private static Stream<Document> count(EmulatedCollection collection, Document match) {
        int count = collection.count(match, 0, 0);
        return count == 0 ? Stream.empty() : Stream.of(new Document("_id", 1).append("n", count));
    }

    private static Stream<Document> run(
            EmulatedDatabase database,
            Request request,
            DatabaseResolver resolver,
            @Nullable EmulatedCollection collection,
            @Nullable Document match,
            List<Document> pipeline) {
        List<Document> stages = match == null ? pipeline : pipeline.subList(1, pipeline.size());
        Aggregation aggregation = Aggregation.fromPipeline(stages, resolver, database, collection, NoopOplog.get());
        aggregation.validate(request.body());
        Stream<Document> documents = collection == null
                ? Stream.empty()
                : collection
                        .select(Objects.requireNonNullElseGet(match, Document::new), null)
                        .map(Stored::document);
        // What writes runs now, in its command; what only reads runs as it is read.
        return request.writesAggregationResult()
                ? aggregation.runStages(documents).stream()
                : aggregation.runStagesAsStream(documents);
    }
}
