package fr.prendresoin.offers.moderation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What operators decided on an offer, and why.
///
/// @param reports how many this answered
record Decision(
        @Schema(allowableValues = {"kept", "refused"}) String outcome,

        @Schema(description = "Pourquoi") @Nullable String note,

        @Schema(description = "Nombre de signalements auxquels elle répond")
        int reports,

        Instant at) {

    Document toDocument(String id, String offer) {
        return new Document("_id", id)
                .append("offer", offer)
                .append("outcome", outcome)
                .append("note", note)
                .append("reports", reports)
                .append("at", Date.from(at));
    }

    static Decision of(Document document) {
        return new Decision(
                document.getString("outcome"),
                document.getString("note"),
                document.getInteger("reports"),
                document.getDate("at").toInstant());
    }
}
