package fr.prendresoin.catalog.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Every state of an editable aggregate that was ever told, by its version: what the edition brought and what editors
/// published. Nothing changes or deletes it.
public final class History {

    private final MongoCollection<Document> versions;

    public History(MongoDatabase database) {
        this.versions = database.getCollection("reference-history");
        versions.createIndex(Indexes.ascending("kind", "id", "version"));
    }

    /// The versions of an aggregate without their states, the newest first.
    public List<Entry> of(Kind kind, String id) {
        return versions.find(and(eq("kind", kind.name()), eq("id", id)))
                .projection(exclude("state"))
                .sort(descending("version"))
                .map(Entry::of)
                .into(new ArrayList<>());
    }

    /// The state that a version had.
    public Optional<String> state(Kind kind, String id, long version) {
        return Optional.ofNullable(
                        versions.find(eq("_id", key(kind, id, version))).first())
                .map(document -> document.getString("state"));
    }

    void add(ClientSession transaction, Aggregate aggregate, long version, Origin origin) {
        Document document = new Document("_id", key(aggregate.kind(), aggregate.id(), version))
                .append("kind", aggregate.kind().name())
                .append("id", aggregate.id())
                .append("version", version)
                .append("withdrawn", aggregate.isWithdrawn())
                .append("state", aggregate.state());
        versions.insertOne(transaction, origin.describe(document));
    }

    private static String key(Kind kind, String id, long version) {
        return kind + "/" + id + "/" + version;
    }

    /// A version, told by whom and when.
    public record Entry(long version, boolean withdrawn, Origin origin) {

        private static Entry of(Document document) {
            return new Entry(document.getLong("version"), document.getBoolean("withdrawn"), Origin.of(document));
        }
    }
}
