package fr.prendresoin.search.detours;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What to do when a search finds little.
///
/// @param criterion what the step leaves out
/// @param metier where the step leads
/// @param count what the step would find, counted
/// @param parameters those of the step's own search
@Schema(description = "Une suite possible quand la recherche trouve peu.")
public record NextStep(
        @Schema(
                description =
                        "Élargir le rayon, retirer un critère, suivre à distance, voir un métier voisin, se former,"
                                + " voir les offres, chercher parmi toutes les sortes, être prévenu",
                allowableValues = {
                    "wider-radius",
                    "without",
                    "distance",
                    "neighbour",
                    "formations",
                    "offers",
                    "everything",
                    "alert"
                })
        String kind,

        @Schema(description = "Le critère retiré", example = "contract") @Nullable String criterion,

        @Schema(description = "Le métier voisin", example = "auxiliaire-puericulture") @Nullable String metier,

        @Schema(example = "Chercher jusqu’à 50 km") String label,

        @Schema(description = "Ce que cette suite trouverait, compté ; absent pour une alerte") @Nullable Long count,

        @Schema(
                description =
                        "À donner à l’adresse de la recherche ; à GET /api/offers ou à GET /api/formations pour voir"
                                + " les offres ou se former, à GET /api/search pour toutes les sortes ; ce que l’alerte"
                                + " surveille",
                example = "q=infirmier+rodez&radius=50")
        String parameters) {

    NextStep counting(long found) {
        return new NextStep(kind, criterion, metier, label, found, parameters);
    }
}
