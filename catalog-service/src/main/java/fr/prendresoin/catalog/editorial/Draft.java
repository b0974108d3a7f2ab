package fr.prendresoin.catalog.editorial;

import fr.prendresoin.catalog.edition.Published;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What editors are working on. It is kept when there is nothing to work on: its revision only grows.
///
/// @param state absent when there is no draft
/// @param author who wrote it last
/// @param reviewer who has read it; a change after that has to be read again
/// @param basedOn the version that was in force when it was saved: what its author has seen
/// @param shippedBelow hash of what the edition had then, below what editors published; absent from old drafts
record Draft(
        String id,
        long revision,
        @Nullable String state,
        @Nullable String author,
        @Nullable Instant savedAt,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        @Nullable Long basedOn,
        @Nullable String shippedBelow) {

    static Draft none(String id) {
        return new Draft(id, 0, null, null, null, null, null, null, null);
    }

    boolean exists() {
        return state != null;
    }

    Draft saved(String newState, String by, Instant at, Published over) {
        return new Draft(id, revision + 1, newState, by, at, null, null, over.version(), over.shippedHash());
    }

    Draft reviewed(String by, Instant at) {
        return new Draft(id, revision + 1, state, author, savedAt, by, at, basedOn, shippedBelow);
    }

    Draft cleared() {
        return new Draft(id, revision + 1, null, null, null, null, null, null, null);
    }

    Document document() {
        return new Document("_id", id)
                .append("revision", revision)
                .append("state", state)
                .append("author", author)
                .append("savedAt", date(savedAt))
                .append("reviewer", reviewer)
                .append("reviewedAt", date(reviewedAt))
                .append("basedOn", basedOn)
                .append("shippedBelow", shippedBelow);
    }

    static Draft of(Document document) {
        return new Draft(
                document.getString("_id"),
                document.getLong("revision"),
                document.getString("state"),
                document.getString("author"),
                instant(document.getDate("savedAt")),
                document.getString("reviewer"),
                instant(document.getDate("reviewedAt")),
                document.getLong("basedOn"),
                document.getString("shippedBelow"));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
