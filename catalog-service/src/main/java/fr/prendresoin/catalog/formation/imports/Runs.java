package fr.prendresoin.catalog.formation.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import fr.prendresoin.platform.instance.Instance;
import fr.prendresoin.platform.outbox.Uuid7;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The journal of imports. Their ids tell their order.
@Component
class Runs {

    private static final Duration RETENTION = Duration.ofDays(90);
    private static final Bson WITHOUT_IDS = Projections.exclude("missingIds");

    private final MongoCollection<Document> runs;
    private final Instance instance;
    private final Clock clock;

    Runs(MongoDatabase database, Instance instance, Clock clock) {
        this.runs = database.getCollection("formation-runs");
        this.instance = instance;
        this.clock = clock;
        runs.createIndex(Indexes.ascending("source", "status"));
        runs.createIndex(
                Indexes.ascending("startedAt"),
                new IndexOptions().name("expiry").expireAfter(RETENTION.toSeconds(), TimeUnit.SECONDS));
    }

    Run start(String source, Path path, FileMark file, boolean complete) {
        var document = new Document("_id", Uuid7.next())
                .append("source", source)
                .append("status", Run.RUNNING)
                .append("path", path.toString())
                .append("size", file.size())
                .append("modifiedAt", Date.from(file.modifiedAt()))
                .append("complete", complete)
                .append("owner", instance.name())
                .append("startedAt", Date.from(clock.instant()))
                .append("received", 0L)
                .append("position", 0L)
                .append("resumed", 0);
        runs.insertOne(document);
        return StoredRun.of(document);
    }

    /// What this instance was at when it stopped, the oldest first.
    List<Run> leftUnderWay() {
        return runs.find(and(eq("owner", instance.name()), eq("status", Run.RUNNING)))
                .projection(WITHOUT_IDS)
                .sort(Sorts.ascending("_id"))
                .map(StoredRun::of)
                .into(new ArrayList<>());
    }

    void resumed(String id) {
        runs.updateOne(eq("_id", id), inc("resumed", 1));
    }

    /// Notes records before they are taken in.
    void received(String id, long upTo) {
        runs.updateOne(eq("_id", id), max("received", upTo));
    }

    /// Counts a batch in the transaction that takes it in.
    ///
    /// @param from records that were taken in before it
    /// @throws IllegalStateException when it was taken in already
    void takenIn(ClientSession transaction, String id, long from, long to, @Nullable LocalDate upTo, Tally tally) {
        var update = tally.update().append("$set", new Document("position", to));
        if (upTo != null) {
            update.append("$max", new Document("upTo", upTo.toString()));
        }
        if (runs.updateOne(transaction, and(eq("_id", id), eq("position", from)), update)
                        .getMatchedCount()
                == 0) {
            throw new IllegalStateException("another process goes on with the import " + id);
        }
    }

    void count(ClientSession transaction, String id, Tally tally) {
        Document update = tally.update();
        if (!update.isEmpty()) {
            runs.updateOne(transaction, eq("_id", id), update);
        }
    }

    void missing(String id, long count) {
        runs.updateOne(eq("_id", id), set("missing", count));
    }

    /// Too many courses are missing: nothing is withdrawn until a person agrees or the next complete file lacks the
    /// same.
    void await(String id, Collection<String> missing, String reason) {
        runs.updateOne(eq("_id", id), set("missingIds", PackedIds.pack(missing)));
        finish(id, Run.AWAITING_AGREEMENT, reason);
    }

    Set<String> missingIds(String id) {
        Document run = runs.find(eq("_id", id))
                .projection(Projections.include("missingIds"))
                .first();
        Binary packed = run == null ? null : run.get("missingIds", Binary.class);
        return packed == null ? Set.of() : PackedIds.unpack(packed);
    }

    /// What was received and not taken in will come with the next import of the file.
    void fail(String id, String reason) {
        find(id).ifPresent(run -> runs.updateOne(eq("_id", id), set("received", run.position())));
        finish(id, Run.FAILED, reason);
    }

    void finish(String id, String status, @Nullable String reason) {
        runs.updateOne(
                eq("_id", id),
                combine(set("status", status), set("reason", reason), set("finishedAt", Date.from(clock.instant()))));
    }

    Optional<Run> find(String id) {
        return first(eq("_id", id));
    }

    /// The latest runs of all sources, the newest first.
    List<Run> latest(int limit) {
        return runs.find()
                .projection(WITHOUT_IDS)
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(StoredRun::of)
                .into(new ArrayList<>());
    }

    Optional<Run> latest(String source) {
        return first(eq("source", source));
    }

    /// The latest complete file of a source that was read to its end.
    Optional<Run> latestComplete(String source) {
        return first(and(eq("source", source), eq("complete", true), in("status", Run.DONE, Run.AWAITING_AGREEMENT)));
    }

    boolean isAwaiting(String source) {
        return first(and(eq("source", source), eq("status", Run.AWAITING_AGREEMENT)))
                .isPresent();
    }

    /// The one before a run that waits for a person or a second file.
    Optional<Run> awaiting(String source, String before) {
        return first(and(eq("source", source), eq("status", Run.AWAITING_AGREEMENT), lt("_id", before)));
    }

    private Optional<Run> first(Bson filter) {
        return Optional.ofNullable(runs.find(filter)
                        .projection(WITHOUT_IDS)
                        .sort(Sorts.descending("_id"))
                        .first())
                .map(StoredRun::of);
    }
}
