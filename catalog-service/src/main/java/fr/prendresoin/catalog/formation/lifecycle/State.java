package fr.prendresoin.catalog.formation.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What the service remembers of a course: enough to tell whether the next record of it says anything new, and
/// to answer for it once it is gone. The course itself is in its event.
///
/// @param source whose complete files answer for it
/// @param sourceDate of the last change at the source: a record of an earlier one says nothing new
/// @param facts null once it is forgotten: what stays lets it return with a higher version
/// @param withdrawn null while it is visible
record State(
        String id,
        String source,
        long version,
        String contentHash,
        @Nullable LocalDate sourceDate,
        @Nullable Facts facts,
        @Nullable Withdrawal withdrawn) {

    record Withdrawal(String reason, Instant at) {}

    boolean isActive() {
        return withdrawn == null;
    }

    /// Whether a record that the source dates so is older than what is known.
    boolean isNewerThan(@Nullable LocalDate date) {
        return date != null && sourceDate != null && date.isBefore(sourceDate);
    }

    State withdrawn(String reason, Instant at) {
        return new State(id, source, version + 1, contentHash, sourceDate, facts, new Withdrawal(reason, at));
    }

    State forgotten() {
        return new State(id, source, version + 1, "", sourceDate, null, withdrawn);
    }

    private String status() {
        if (isActive()) {
            return "active";
        }
        return facts == null ? "forgotten" : "withdrawn";
    }

    Document toDocument() {
        var document = new Document("_id", id)
                .append("source", source)
                .append("status", status())
                .append("version", version)
                .append("contentHash", contentHash);
        if (sourceDate != null) {
            document.append("sourceDate", sourceDate.toString());
        }
        if (facts != null) {
            document.append("facts", facts.toDocument());
        }
        if (withdrawn != null) {
            // A forgotten one is out of the index of those that wait to be.
            document.append(
                    status(), new Document("reason", withdrawn.reason()).append("at", Date.from(withdrawn.at())));
        }
        return document;
    }

    static State of(Document document) {
        String sourceDate = document.getString("sourceDate");
        Document facts = document.get("facts", Document.class);
        Document withdrawn = document.get(facts == null ? "forgotten" : "withdrawn", Document.class);
        return new State(
                document.getString("_id"),
                document.getString("source"),
                document.getLong("version"),
                document.getString("contentHash"),
                sourceDate == null ? null : LocalDate.parse(sourceDate),
                facts == null ? null : Facts.of(facts),
                withdrawn == null
                        ? null
                        : new Withdrawal(
                                withdrawn.getString("reason"),
                                withdrawn.getDate("at").toInstant()));
    }
}
