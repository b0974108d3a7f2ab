package fr.prendresoin.catalog.edition;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What the database holds of an aggregate or of a topic's edition, but for its content.
///
/// @param hash of what was told last
/// @param edited the state that editors published over the edition's; absent where the edition's is in force
/// @param shippedHash of the edition's state below an edited one
/// @param editedOver the shippedHash that the editors knew
record StoredVersion(
        String id,
        long version,
        String hash,
        @Nullable String edited,
        @Nullable String shippedHash,
        @Nullable String editedOver) {

    static StoredVersion of(Document document) {
        return new StoredVersion(
                document.getString("_id"),
                document.getLong("version"),
                document.getString("hash"),
                document.getString("edited"),
                document.getString("shippedHash"),
                document.getString("editedOver"));
    }

    static long next(@Nullable StoredVersion stored) {
        return stored == null ? 1 : stored.version + 1;
    }

    static boolean differs(@Nullable StoredVersion stored, String hash) {
        return stored == null || !stored.hash.equals(hash);
    }
}
