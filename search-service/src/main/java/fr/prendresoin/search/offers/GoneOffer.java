package fr.prendresoin.search.offers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// How the answer for an offer that is gone reads. [OfferDetails] makes it, as a problem with these properties.
@Schema(description = "Une offre retirée : un problème (RFC 9457) qui dit pourquoi, quand, et par quoi la remplacer.")
record GoneOffer(
        @Schema(example = "https://prendresoin.fr/problemes/retire")
        String type,

        @Schema(example = "Offre retirée") String title,
        @Schema(example = "410") int status,

        @Schema(description = "Ce qui s’est passé, en français")
        String detail,

        @Schema(description = "L’adresse demandée") String instance,

        @Schema(description = "Identifiant de l’offre", example = "ft-PS0A1B2C3")
        String offer,

        @Schema(description = "Son titre") String offerTitle,

        @Schema(
                description = "Raison du retrait",
                allowableValues = {"no-longer-listed", "gone-at-source", "out-of-perimeter", "refused"})
        String reason,

        @Schema(description = "Date du retrait, UTC", format = "date-time")
        String withdrawnAt,

        @Schema(description = "Offres proches") List<OfferCard> similar) {}
