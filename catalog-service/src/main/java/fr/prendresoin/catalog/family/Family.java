package fr.prendresoin.catalog.family;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "Une des cinq familles de métiers de la plateforme.")
record Family(
        @Schema(description = "Identifiant", example = "petite-enfance")
        String slug,

        @Schema(description = "Nom", example = "Petite enfance")
        String label) {}
