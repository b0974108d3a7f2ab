package fr.prendresoin.offers.lifecycle;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What the service remembers of an offer: enough to tell whether the next record of it says anything new, and to
/// answer for it once it is gone. The offer itself is in its event.
///
/// @param source the feed that vouches for it: the one whose complete run must see it
/// @param asOf what is told here was true then: what is known of an earlier time says nothing new
/// @param facts null once it is forgotten: what stays lets it return, with a higher version and with newer news only
/// @param withdrawn null while it is visible
record State(
        String id,
        String source,
        long version,
        String rawHash,
        String contentHash,
        String groupId,
        @Nullable String unknownRome,
        @Nullable Facts facts,
        Instant updatedAt,
        Instant asOf,
        @Nullable Withdrawal withdrawn) {

    /// Operators have refused it: no news of its source brings it back.
    static final String REFUSED = "refused";

    /// It was refused, and is no more: the next news of it may bring it back.
    private static final String ALLOWED = "allowed-again";

    record Withdrawal(String reason, Instant at) {}

    boolean isActive() {
        return withdrawn == null;
    }

    boolean isRefused() {
        return withdrawn != null && withdrawn.reason().equals(REFUSED);
    }

    boolean isAllowedAgain() {
        return withdrawn != null && withdrawn.reason().equals(ALLOWED);
    }

    State allowedAgain() {
        return awayFor(ALLOWED);
    }

    State refusedAgain() {
        return awayFor(REFUSED);
    }

    /// The same withdrawal, for another reason: there is nothing to tell of it.
    private State awayFor(String reason) {
        Withdrawal told = Objects.requireNonNull(withdrawn, "a visible offer is withdrawn first");
        return new State(
                id,
                source,
                version,
                rawHash,
                contentHash,
                groupId,
                unknownRome,
                facts,
                updatedAt,
                asOf,
                new Withdrawal(reason, told.at()));
    }

    State withdrawn(Withdrawal withdrawal, Instant gone) {
        return new State(
                id, source, version + 1, rawHash, contentHash, groupId, null, facts, withdrawal.at(), gone, withdrawal);
    }

    State forgotten(Instant at) {
        return new State(id, source, version + 1, "", "", "", null, null, at, asOf, withdrawn);
    }

    State seenAs(String newRawHash, String newSource) {
        return new State(
                id,
                newSource,
                version,
                newRawHash,
                contentHash,
                groupId,
                unknownRome,
                facts,
                updatedAt,
                asOf,
                withdrawn);
    }

    Document toDocument() {
        var document = new Document("_id", id)
                .append("source", source)
                .append("status", status())
                .append("version", version)
                .append("rawHash", rawHash)
                .append("contentHash", contentHash)
                .append("groupId", groupId)
                .append("updatedAt", Date.from(updatedAt))
                .append("asOf", Date.from(asOf));
        if (facts != null) {
            document.append("facts", facts.toDocument());
        }
        if (unknownRome != null) {
            document.append("unknownRome", unknownRome);
        }
        if (withdrawn != null) {
            // A forgotten one is out of the index of those that wait to be.
            document.append(
                    status(), new Document("reason", withdrawn.reason()).append("at", Date.from(withdrawn.at())));
        }
        return document;
    }

    private String status() {
        if (isActive()) {
            return "active";
        }
        return facts == null ? "forgotten" : "withdrawn";
    }

    static State of(Document document) {
        Document facts = document.get("facts", Document.class);
        Document withdrawn = document.get(facts == null ? "forgotten" : "withdrawn", Document.class);
        return new State(
                document.getString("_id"),
                document.getString("source"),
                document.getLong("version"),
                document.getString("rawHash"),
                document.getString("contentHash"),
                document.getString("groupId"),
                document.getString("unknownRome"),
                facts == null ? null : Facts.of(facts),
                document.getDate("updatedAt").toInstant(),
                document.get("asOf", document.getDate("updatedAt")).toInstant(),
                withdrawn == null
                        ? null
                        : new Withdrawal(
                                withdrawn.getString("reason"),
                                withdrawn.getDate("at").toInstant()));
    }
}
