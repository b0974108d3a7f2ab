package fr.prendresoin.search.listing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// The parts of one kind that are not empty.
///
/// @param total how many things all of them list
@Schema(description = "Les parties d’un inventaire.")
record Listing(
        @Schema(description = "Nombre d’éléments visibles") long total, List<Part> parts) {

    /// @param changedAt when something in it last came, changed or left
    @Schema(description = "Une partie qui n’est pas vide.", name = "ListingPart")
    record Part(
            @Schema(description = "Son nom. Un élément n’en change jamais", example = "07")
            String part,

            @Schema(description = "Nombre d’éléments visibles, toujours inférieur à 10 000")
            long total,

            @Schema(
                    description =
                            "Quand un de ses éléments est arrivé, a changé ou est parti pour la dernière fois, UTC")
            Instant changedAt) {}
}
