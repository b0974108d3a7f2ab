package fr.prendresoin.catalog.edition;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Where a version comes from: an edition, or people.
///
/// @param edition its name; absent when editors published the version
public record Origin(
        Instant at,
        @Nullable String edition,
        @Nullable String author,
        @Nullable String reviewer,
        @Nullable String publisher) {

    static Origin edition(String name, Instant at) {
        return new Origin(at, name, null, null, null);
    }

    public static Origin editors(String author, String reviewer, String publisher, Instant at) {
        return new Origin(at, null, author, reviewer, publisher);
    }

    Document describe(Document version) {
        return version.append("at", Date.from(at))
                .append("edition", edition)
                .append("author", author)
                .append("reviewer", reviewer)
                .append("publisher", publisher);
    }

    static Origin of(Document version) {
        return new Origin(
                version.getDate("at").toInstant(),
                version.getString("edition"),
                version.getString("author"),
                version.getString("reviewer"),
                version.getString("publisher"));
    }
}
