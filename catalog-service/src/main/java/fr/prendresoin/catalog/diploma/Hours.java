package fr.prendresoin.catalog.diploma;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The hours of reference; real ones vary with what a person already has.
@Schema(description = "Heures de référence ; les allègements les réduisent.")
record Hours(
        @Schema(description = "En cours") @Nullable Integer theory,
        @Schema(description = "En stage") @Nullable Integer placement,
        @Schema(description = "En tout") @Nullable Integer total) {}
