package fr.prendresoin.catalog.formation.imports;

import io.swagger.v3.oas.annotations.media.Schema;

/// A rejected record, for a person who will look.
@Schema(name = "RejectedFormation", description = "Une formation rejetée.")
record Example(
        @Schema(description = "Laquelle", example = "14_AF_0000011179 (ligne 812)")
        String what,

        @Schema(description = "Pourquoi") String why) {}
