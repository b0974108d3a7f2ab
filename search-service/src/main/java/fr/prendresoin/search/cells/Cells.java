package fr.prendresoin.search.cells;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

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
            @Schema(description = "Nombre de résultats") long count) {}
}
