package fr.prendresoin.catalog.family;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "Un des cinq groupes d’offres suivis par la plateforme. Une offre appartient à un seul groupe.")
record Segment(
        @Schema(description = "Identifiant", example = "soin-sante")
        String slug,

        @Schema(description = "Nom", example = "Soin et santé")
        String label,

        @Schema(description = "Famille la plus proche", example = "sante")
        String family) {}
