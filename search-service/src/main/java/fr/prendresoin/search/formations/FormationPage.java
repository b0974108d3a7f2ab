package fr.prendresoin.search.formations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of results.
///
/// @param total courses that match, counted
/// @param facets by parameter, what other choices would find: every filter applies but the facet's own
/// @param location where distances are measured from
@Schema(description = "Une page de formations.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormationPage(
        @Schema(description = "Nombre de formations trouvées")
        long total,

        @Schema(description = "À partir de 0") int page,
        @Schema(description = "Formations par page") int size,

        @Schema(
                description = "L’ordre, même s’il n’était pas demandé",
                allowableValues = {"relevance", "date", "distance"})
        String sort,

        List<FormationCard> items,

        @Schema(
                description =
                        "Par paramètre, les choix possibles : chaque nombre tient compte de tous les autres filtres")
        Map<String, List<FormationFacets.FormationChoice>> facets,

        @Nullable FormationLocation location) {

    @Schema(description = "D’où les distances sont mesurées.")
    record FormationLocation(
            @Schema(description = "Code INSEE", example = "69123")
            String commune,

            String name,
            @Schema(description = "Code", example = "69") String department,

            @Schema(description = "Rayon strict, en kilomètres")
            int radiusKm,

            double lat,
            double lon) {

        static @Nullable FormationLocation of(FormationSearch.@Nullable Around around) {
            if (around == null) {
                return null;
            }
            var commune = around.commune();
            return new FormationLocation(
                    commune.code(),
                    commune.name(),
                    commune.department(),
                    around.radiusKm(),
                    commune.latitude(),
                    commune.longitude());
        }
    }
}
