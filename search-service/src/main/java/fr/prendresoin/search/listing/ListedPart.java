package fr.prendresoin.search.listing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// What one part lists, by id.
@Schema(description = "Ce qui est visible dans une partie, par identifiant.")
record ListedPart(@Schema(example = "07") String part, List<Item> items) {

    @Schema(description = "Un élément visible.", name = "ListedItem")
    record Item(
            @Schema(description = "Identifiant", example = "ft-PS0A1B2C3")
            String id,

            @Schema(description = "Quand ce qui en est montré a changé pour la dernière fois, UTC")
            Instant changedAt) {}
}
