package fr.prendresoin.catalog.edition;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What the database holds of an aggregate or of a topic's edition, but for its content.
record StoredVersion(String id, long version, String hash) {

    static StoredVersion of(Document document) {
        return new StoredVersion(document.getString("_id"), document.getLong("version"), document.getString("hash"));
    }

    static long next(@Nullable StoredVersion stored) {
        return stored == null ? 1 : stored.version + 1;
    }

    static boolean differs(@Nullable StoredVersion stored, String hash) {
        return stored == null || !stored.hash.equals(hash);
    }
}
