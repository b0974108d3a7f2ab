package fr.prendresoin.catalog.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

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
                .map(document -> JsonEvents.read(inForce(document).getBytes(UTF_8), type))
                .into(new ArrayList<>());
    }

    Optional<Published> published(Kind kind, String id) {
        return Optional.ofNullable(aggregates.find(eq("_id", id(kind, id))).first())
                .map(StoredReference::published);
    }

    Optional<Published> published(ClientSession transaction, Kind kind, String id) {
        return Optional.ofNullable(
                        aggregates.find(transaction, eq("_id", id(kind, id))).first())
                .map(StoredReference::published);
    }

    List<Published> published(Kind kind) {
        return aggregates
                .find(and(eq("kind", kind.name()), eq("withdrawn", false)))
                .map(StoredReference::published)
                .into(new ArrayList<>());
    }

    /// The ids of a kind that an edition withdrew.
    public Set<String> withdrawn(Kind kind) {
        return aggregates
                .find(and(eq("kind", kind.name()), eq("withdrawn", true)))
                .projection(include("id"))
                .map(document -> document.getString("id"))
                .into(new HashSet<>());
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

    /// What a topic says.
    Contents contents(String topic) {
        return Contents.of(aggregates.find(ofTopic(topic)));
    }

    /// The same as the transaction sees it.
    Contents contents(ClientSession transaction, String topic) {
        return Contents.of(aggregates.find(transaction, ofTopic(topic)));
    }

    /// All that is told on a topic.
    ///
    /// @param count of what is not withdrawn
    record Contents(List<String> hashes, int count) {

        private static Contents of(FindIterable<Document> found) {
            List<Document> documents = found.projection(include("hash", "withdrawn"))
                    .sort(ascending("_id"))
                    .into(new ArrayList<>());
            return new Contents(
                    documents.stream()
                            .map(document -> document.getString("hash"))
                            .toList(),
                    (int) documents.stream()
                            .filter(document -> !document.getBoolean("withdrawn"))
                            .count());
        }
    }

    private static Bson ofTopic(String topic) {
        // Ids begin with the topic and a slash, and a zero follows the slash.
        return and(gte("_id", topic + "/"), lt("_id", topic + "0"));
    }

    void put(ClientSession transaction, List<Change> changes) {
        aggregates.bulkWrite(
                transaction,
                changes.stream()
                        .map(change -> new ReplaceOneModel<>(eq("_id", id(change.shipped())), document(change), UPSERT))
                        .toList());
    }

    static String id(Aggregate aggregate) {
        return id(aggregate.kind(), aggregate.id());
    }

    private static String id(Kind kind, String id) {
        return kind.topic() + "/" + kind.key(id);
    }

    private static Map<String, StoredVersion> versions(FindIterable<Document> found) {
        var versions = new HashMap<String, StoredVersion>();
        found.projection(include("version", "hash", "edited", "shippedHash", "editedOver"))
                .map(StoredVersion::of)
                .forEach(stored -> versions.put(stored.id(), stored));
        return versions;
    }

    private static Document document(Change change) {
        Aggregate shipped = change.shipped();
        var document = new Document("_id", id(shipped))
                .append("kind", shipped.kind().name())
                .append("id", shipped.id())
                .append("version", change.version())
                .append("hash", change.inForce().hash())
                .append("withdrawn", shipped.isWithdrawn())
                .append("state", shipped.state());
        if (change.edited() != null) {
            document.append("edited", change.edited().state())
                    .append("shippedHash", Hash.of(shipped.state()))
                    .append("editedOver", change.editedOver());
        }
        return document;
    }

    private static Published published(Document document) {
        return new Published(
                Kind.valueOf(document.getString("kind")),
                document.getString("id"),
                document.getBoolean("withdrawn"),
                inForce(document),
                document.getString("state"),
                StoredVersion.of(document));
    }

    private static String inForce(Document document) {
        String edited = document.getString("edited");
        return edited == null ? document.getString("state") : edited;
    }
}
