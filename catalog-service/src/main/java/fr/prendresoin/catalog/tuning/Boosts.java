package fr.prendresoin.catalog.tuning;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/// How much each sign counts when offers are ordered by relevance.
@Schema(description = "Le poids de chaque signe de pertinence, de 0 à 20.")
record Boosts(
        @Schema(description = "Un mot dans l’intitulé de l’offre")
        double title,

        @Schema(description = "Un mot dans ce que l’offre dit du travail")
        double work,

        @Schema(description = "Un mot dans le nom de l’employeur")
        double employer,

        @Schema(description = "Un mot proche de celui qui a été tapé")
        double nearMisspelling,

        @Schema(description = "Le métier qui a été compris") double metier) {

    Aggregate aggregate() {
        return Aggregate.published(Kind.BOOSTS, "boosts", this, Map.of("boosts", this));
    }
}
