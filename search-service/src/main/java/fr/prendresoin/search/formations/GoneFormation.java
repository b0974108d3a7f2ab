package fr.prendresoin.search.formations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// How the answer for a course that is gone reads. [FormationDetails] makes it, as a problem with these properties.
@Schema(
        description =
                "Une formation retirée : un problème (RFC 9457) qui dit pourquoi, quand, et par quoi la remplacer.")
record GoneFormation(
        @Schema(example = "https://prendresoin.fr/problemes/retire")
        String type,

        @Schema(example = "Formation retirée") String title,
        @Schema(example = "410") int status,

        @Schema(description = "Ce qui s’est passé, en français")
        String detail,

        @Schema(description = "L’adresse demandée") String instance,
        @Schema(description = "Identifiant de la formation") String formation,
        @Schema(description = "Son titre") String formationTitle,

        @Schema(
                description = "Raison du retrait",
                allowableValues = {"no-longer-listed", "out-of-perimeter", "refused"})
        String reason,

        @Schema(description = "Date du retrait, UTC", format = "date-time")
        String withdrawnAt,

        @Schema(description = "Formations proches") List<FormationCard> similar) {}
