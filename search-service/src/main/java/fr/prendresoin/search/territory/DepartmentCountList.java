package fr.prendresoin.search.territory;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// How much there is of each métier in each département.
@Schema(description = "Les offres et les formations de chaque métier clé dans chaque département.")
record DepartmentCountList(
        @Schema(description = "Quand cela a été compté, UTC")
        Instant countedAt,

        List<DepartmentCount> items) {

    @Schema(description = "Un métier dans un département.")
    record DepartmentCount(
            @Schema(description = "Code", example = "69") String department,

            @Schema(example = "Rhône") String departmentName,

            @Schema(example = "aide-soignant") String metier,

            String metierLabel,
            long offers,

            @Schema(description = "Une formation tenue dans plusieurs départements compte dans chacun")
            long formations) {}
}
