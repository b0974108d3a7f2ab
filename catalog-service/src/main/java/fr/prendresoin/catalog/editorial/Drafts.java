package fr.prendresoin.catalog.editorial;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.prendresoin.catalog.edition.Kind;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The drafts, one per document at most.
final class Drafts {

    private final MongoCollection<Document> drafts;

    Drafts(MongoDatabase database) {
        this.drafts = database.getCollection("drafts");
    }

    Draft of(Kind kind, String id) {
        return draft(key(kind, id), drafts.find(eq("_id", key(kind, id))).first());
    }

    Draft of(ClientSession transaction, Kind kind, String id) {
        return draft(
                key(kind, id),
                drafts.find(transaction, eq("_id", key(kind, id))).first());
    }

    /// The drafts of a kind by the ids of their documents.
    Map<String, Draft> of(Kind kind) {
        var byId = new HashMap<String, Draft>();
        drafts.find(regex("_id", "^" + kind + "/"))
                .map(Draft::of)
                .forEach(draft -> byId.put(draft.id().substring(kind.name().length() + 1), draft));
        return byId;
    }

    void put(ClientSession transaction, Draft draft) {
        drafts.replaceOne(transaction, eq("_id", draft.id()), draft.document(), new ReplaceOptions().upsert(true));
    }

    private static Draft draft(String key, @Nullable Document found) {
        return found == null ? Draft.none(key) : Draft.of(found);
    }

    private static String key(Kind kind, String id) {
        return kind + "/" + id;
    }
}
