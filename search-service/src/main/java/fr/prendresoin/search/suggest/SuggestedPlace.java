package fr.prendresoin.search.suggest;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.understanding.Ending;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "Une commune, ou un arrondissement municipal.")
record SuggestedPlace(
        @Schema(description = "Code INSEE", example = "69123")
        String commune,

        String name,
        @Schema(description = "Code", example = "69") String department,
        String departmentName,
        @Schema(description = "Code", example = "84") String region,
        List<String> postalCodes,
        double lat,
        double lon,

        @Schema(description = "Ce qui est tapé, complété", example = "infirmier à Lyon")
        String text) {

    static SuggestedPlace of(Commune commune, Ending typed) {
        return new SuggestedPlace(
                commune.code(),
                commune.name(),
                commune.department(),
                commune.departmentName(),
                commune.region(),
                commune.postalCodes(),
                commune.latitude(),
                commune.longitude(),
                typed.completedBy(commune.name()));
    }
}
