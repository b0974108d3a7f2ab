package fr.prendresoin.offers.runs;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.Figures;
import fr.prendresoin.offers.raw.Ids;
import fr.prendresoin.platform.instance.Instance;
import fr.prendresoin.platform.outbox.Uuid7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The journal of runs. Their ids tell their order.
@Component
public class Runs {

    private static final Duration RETENTION = Duration.ofDays(90);
    private static final Bson WITHOUT_IDS = Projections.exclude("missingIds");

    private final MongoCollection<Document> runs;
    private final Deliveries deliveries;
    private final Instance instance;
    private final Clock clock;

    Runs(MongoDatabase database, Deliveries deliveries, Instance instance, Clock clock) {
        this.runs = database.getCollection("runs");
        this.deliveries = deliveries;
        this.instance = instance;
        this.clock = clock;
        runs.createIndex(Indexes.ascending("status"));
        runs.createIndex(
                Indexes.ascending("startedAt"),
                new IndexOptions().name("expiry").expireAfter(RETENTION.toSeconds(), TimeUnit.SECONDS));
    }

    /// Notes the wish for a run; the instance that crawls will see it.
    public Run request(String source, String kind) {
        return insert(source, kind, Run.REQUESTED, List.of());
    }

    public Run start(String source, String kind, List<String> files) {
        return insert(source, kind, Run.RUNNING, files);
    }

    private Run insert(String source, String kind, String status, List<String> files) {
        var document = new Document("_id", Uuid7.next())
                .append("source", source)
                .append("kind", kind)
                .append("status", status)
                .append("startedAt", Date.from(clock.instant()))
                .append("owner", instance.name())
                .append("files", files);
        runs.insertOne(document);
        return StoredRun.of(document);
    }

    /// The run that gathers what is refreshed on one day.
    public Run ofDay(String source, String kind) {
        Instant now = clock.instant();
        String id = kind + "-" + now.toString().substring(0, 10);
        runs.updateOne(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.setOnInsert("source", source),
                        Updates.setOnInsert("kind", kind),
                        Updates.setOnInsert("status", Run.RUNNING),
                        Updates.setOnInsert("startedAt", Date.from(now))),
                new UpdateOptions().upsert(true));
        return find(id).orElseThrow();
    }

    public Optional<Run> find(String id) {
        return Optional.ofNullable(
                        runs.find(Filters.eq("_id", id)).projection(WITHOUT_IDS).first())
                .map(StoredRun::of);
    }

    /// Runs of a kind and status, the oldest first.
    public List<Run> with(String kind, String status) {
        return runs.find(Filters.and(Filters.eq("status", status), Filters.eq("kind", kind)))
                .projection(WITHOUT_IDS)
                .sort(Sorts.ascending("startedAt"))
                .map(StoredRun::of)
                .into(new ArrayList<>());
    }

    /// The latest runs, the newest first.
    public List<Run> latest(int limit) {
        return runs.find()
                .projection(WITHOUT_IDS)
                .sort(Sorts.descending("startedAt"))
                .limit(limit)
                .map(StoredRun::of)
                .into(new ArrayList<>());
    }

    public Optional<Run> latest(String kind, Set<String> statuses) {
        return Optional.ofNullable(runs.find(Filters.and(Filters.eq("kind", kind), Filters.in("status", statuses)))
                        .projection(WITHOUT_IDS)
                        .sort(Sorts.descending("startedAt"))
                        .first())
                .map(StoredRun::of);
    }

    public void begin(String id, Instant upTo) {
        update(id, Updates.combine(Updates.set("status", Run.RUNNING), Updates.set("upTo", Date.from(upTo))));
    }

    public void announced(String id, String slice, long count) {
        update(id, Updates.set("announced." + slice, count));
    }

    /// Notes why a run will not be complete.
    public void problem(String id, String problem) {
        update(id, Updates.push("problems", problem));
    }

    public List<String> problems(String id) {
        Document run = runs.find(Filters.eq("_id", id))
                .projection(Projections.include("problems"))
                .first();
        return run == null ? List.of() : run.getList("problems", String.class, List.of());
    }

    public void called(String id, long calls, long detailCalls) {
        update(id, Updates.combine(Updates.inc("calls", calls), Updates.inc("detailCalls", detailCalls)));
    }

    /// What a complete run found gone.
    public void reconciled(String id, Map<String, Long> withdrawn, long kept, long missing) {
        var updates = new ArrayList<Bson>();
        withdrawn.forEach((reason, count) -> updates.add(Updates.inc("withdrawn." + reason, count)));
        updates.add(Updates.set("kept", kept));
        updates.add(Updates.set("missing", missing));
        update(id, Updates.combine(updates));
    }

    /// Too many offers are missing: nothing is withdrawn until a person agrees or the next run finds the same.
    public void await(String id, Collection<String> missing, String reason) {
        update(id, Updates.combine(Updates.set("missingIds", Ids.pack(missing)), Updates.set("missing", (long)
                missing.size())));
        finish(id, Run.AWAITING_AGREEMENT, reason);
    }

    public Set<String> missing(String id) {
        Document run = runs.find(Filters.eq("_id", id))
                .projection(Projections.include("missingIds"))
                .first();
        Binary packed = run == null ? null : run.get("missingIds", Binary.class);
        return packed == null ? Set.of() : Ids.unpack(packed);
    }

    public void finish(String id, String status, @Nullable String reason) {
        update(
                id,
                Updates.combine(
                        Updates.set("status", status),
                        Updates.set("reason", reason),
                        Updates.set("finishedAt", Date.from(clock.instant()))));
        settle(id);
    }

    /// Keeps the figures of runs that ended before all was taken in, once it is.
    public void settle() {
        for (Document run : runs.find(Filters.and(Filters.exists("finishedAt"), Filters.exists("figures", false)))
                .projection(Projections.include("_id"))) {
            settle(run.getString("_id"));
        }
    }

    private Figures settle(String id) {
        Figures figures = deliveries.figures(id);
        if (figures.pending() == 0) {
            update(id, Updates.set("figures", StoredRun.document(figures)));
        }
        return figures;
    }

    /// What became of what a run received. Once that is settled it is kept with the run: the deliveries are forgotten
    /// sooner.
    public Figures figures(Run run) {
        if (!run.isOver()) {
            return deliveries.figures(run.id());
        }
        Document stored = runs.find(Filters.eq("_id", run.id()))
                .projection(Projections.include("figures"))
                .first();
        return Optional.ofNullable(stored).flatMap(Runs::settled).orElseGet(() -> settle(run.id()));
    }

    /// By source, what became of everything that its runs received that began since.
    public Map<String, Figures> figuresBySource(Instant since) {
        var bySource = new TreeMap<String, Figures>();
        for (Document run : runs.find(Filters.gte("startedAt", Date.from(since)))
                .projection(Projections.include("source", "figures"))) {
            Figures figures = settled(run).orElseGet(() -> deliveries.figures(run.getString("_id")));
            bySource.merge(run.getString("source"), figures, Figures::plus);
        }
        return bySource;
    }

    private static Optional<Figures> settled(Document run) {
        return Optional.ofNullable(run.get("figures", Document.class)).map(StoredRun::figures);
    }

    /// Runs that an instance of this name left under way when it ended.
    public List<Run> leftUnderWay(String kind) {
        return runs.find(Filters.and(
                        Filters.eq("status", Run.RUNNING),
                        Filters.eq("kind", kind),
                        Filters.eq("owner", instance.name())))
                .projection(WITHOUT_IDS)
                .map(StoredRun::of)
                .into(new ArrayList<>());
    }

    private void update(String id, Bson update) {
        runs.updateOne(Filters.eq("_id", id), update);
    }
}
