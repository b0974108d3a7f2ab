package fr.prendresoin.search.matching;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How well an offer fulfils the wishes.
///
/// @param points the sum of the parts: 100 when every wish is fulfilled
record Score(int points, List<Part> parts) {

    /// @param max what it would be worth at most; all of them add up to 100
    @Schema(description = "Une part de la note.", name = "ScorePart")
    record Part(
            @Schema(description = "Le champ de la demande qu’elle juge", example = "place")
            String criterion,

            @Schema(example = "Lieu") String label,

            @Schema(description = "Points obtenus") int points,

            @Schema(description = "Sur ce nombre ; ensemble, ils font 100")
            int max,

            @Schema(example = "À 4,2 km de Lyon, dans vos 20 km.")
            String why,

            @Schema(
                    description =
                            "Vrai si l’offre ne le dit pas et que la fiche du métier en tient lieu ; absent sinon")
            @Nullable Boolean derived) {}
}
