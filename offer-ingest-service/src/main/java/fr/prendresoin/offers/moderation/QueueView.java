package fr.prendresoin.offers.moderation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What waits for operators.
///
/// @param offers how many wait in all
@Schema(name = "ReportQueue")
record QueueView(
        @Schema(description = "Nombre d’offres qui attendent une décision")
        long offers,

        List<Item> items) {

    /// An offer and what is said of it.
    @Schema(name = "ReportedOffer")
    record Item(
            String offer,
            String title,
            @Schema(description = "Nom de la source") String source,

            @Schema(description = "L’offre chez sa source") @Nullable String sourceUrl,

            @Schema(description = "Nombre de signalements") int total,
            @Schema(description = "Par motif") Map<String, Integer> reasons,

            @Schema(description = "Les premiers commentaires")
            List<Comment> comments,

            Instant firstAt,
            Instant lastAt,

            @Schema(description = "Ce qui a été décidé avant, la décision la plus récente en tête")
            List<Decision> decisions) {}

    @Schema(name = "ReportComment")
    record Comment(String reason, String text, Instant at) {}
}
