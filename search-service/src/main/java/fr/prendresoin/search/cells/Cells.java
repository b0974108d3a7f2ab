package fr.prendresoin.search.cells;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many results lie where.
@Schema(description = "Les résultats par case d’une grille. Ceux dont le lieu n’a pas de point n’y sont pas.")
public record Cells(
        @Schema(description = "Finesse de la grille") int zoom,

        @Schema(description = "Les cases qui ne sont pas vides, les plus pleines d’abord")
        List<Cell> cells) {

    /// One cell.
    @Schema(description = "Une case.")
    public record Cell(
            @Schema(description = "La tuile, comme les cartes la nomment", example = "7/65/45")
            String tile,

            @Schema(description = "Le milieu de ce qui s’y trouve")
            double lat,

            double lon,
            @Schema(description = "Nombre de résultats") long count,

            @Schema(description = "Autour d’où chercher pour les trouver, si on le sait") @Nullable Town commune) {}

    /// Around which to look.
    @Schema(description = "La commune de la case où il y en a le plus ou, à défaut, la plus proche du milieu.")
    public record Town(
            @Schema(description = "Code Insee", example = "69266")
            String code,

            @Schema(example = "Villeurbanne") String name,

            @Schema(description = "Code du département", example = "69")
            String department) {}
}
