package fr.prendresoin.search.landings;

import fr.prendresoin.search.reference.Commune;
import io.swagger.v3.oas.annotations.media.Schema;

/// A commune with what there is of a métier around it.
@Schema(description = "Une commune, et ce qu’il y a d’un métier autour d’elle.")
record Landing(
        @Schema(description = "Code INSEE", example = "69123")
        String code,

        @Schema(description = "Son nom dans une adresse", example = "lyon-69")
        String slug,

        String name,
        @Schema(description = "Code", example = "69") String department,
        String departmentName,
        @Schema(description = "Code", example = "84") String region,
        String regionName,
        @Schema(description = "Nombre d’habitants") int population,
        double latitude,
        double longitude,
        @Schema(description = "Nombre d’offres") int offers,
        @Schema(description = "Nombre de formations") int formations) {

    private static final int ENOUGH_OFFERS = 3;
    private static final int ENOUGH_FORMATIONS = 1;

    static Landing of(Commune commune, int offers, int formations) {
        return new Landing(
                commune.code(),
                Towns.slug(commune),
                commune.name(),
                commune.department(),
                commune.departmentName(),
                commune.region(),
                commune.regionName(),
                commune.population(),
                commune.latitude(),
                commune.longitude(),
                offers,
                formations);
    }

    /// Whether there is something to show.
    boolean isWorthAPage() {
        return offers >= ENOUGH_OFFERS || formations >= ENOUGH_FORMATIONS;
    }
}
