package fr.prendresoin.catalog.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import fr.prendresoin.platform.event.JsonEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// The reference data as the database holds it, one document per aggregate. Its state is a JSON text: nothing queries
/// inside of it, and a département has hundreds of communes.
public final class StoredReference {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> aggregates;

    public StoredReference(MongoDatabase database) {
        this.aggregates = database.getCollection("reference");
    }

    /// All aggregates of a kind, but for the withdrawn ones.
    public <T> List<T> all(Kind kind, Class<T> type) {
        return aggregates
                .find(and(eq("kind", kind.name()), eq("withdrawn", false)))
                .map(document -> JsonEvents.read(document.getString("state").getBytes(UTF_8), type))
                .into(new ArrayList<>());
    }

    Map<String, StoredVersion> versions() {
        return versions(aggregates.find());
    }

    Map<String, StoredVersion> versions(ClientSession transaction, List<Aggregate> wanted) {
        return versions(aggregates.find(
                transaction, in("_id", wanted.stream().map(StoredReference::id).toList())));
    }

    List<Aggregate> notIn(Edition edition) {
        Set<String> present =
                edition.aggregates().stream().map(StoredReference::id).collect(Collectors.toSet());
        var gone = new ArrayList<Aggregate>();
        for (Document document : aggregates.find(eq("withdrawn", false)).projection(include("kind", "id"))) {
            if (!present.contains(document.getString("_id"))) {
                gone.add(Aggregate.withdrawn(Kind.valueOf(document.getString("kind")), document.getString("id")));
            }
        }
        return gone;
    }

    void put(ClientSession transaction, Map<Aggregate, Long> versions) {
        aggregates.bulkWrite(
                transaction,
                versions.entrySet().stream()
                        .map(entry -> new ReplaceOneModel<>(
                                eq("_id", id(entry.getKey())), document(entry.getKey(), entry.getValue()), UPSERT))
                        .toList());
    }

    static String id(Aggregate aggregate) {
        return aggregate.kind().topic() + "/" + aggregate.key();
    }

    private static Map<String, StoredVersion> versions(FindIterable<Document> found) {
        var versions = new HashMap<String, StoredVersion>();
        found.projection(include("version", "hash"))
                .map(StoredVersion::of)
                .forEach(stored -> versions.put(stored.id(), stored));
        return versions;
    }

    private static Document document(Aggregate aggregate, long version) {
        return new Document("_id", id(aggregate))
                .append("kind", aggregate.kind().name())
                .append("id", aggregate.id())
                .append("version", version)
                .append("hash", aggregate.hash())
                .append("withdrawn", aggregate.isWithdrawn())
                .append("state", aggregate.state());
    }
}
