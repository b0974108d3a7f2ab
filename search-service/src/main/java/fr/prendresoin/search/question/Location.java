package fr.prendresoin.search.question;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where distances are measured from.
@Schema(description = "D’où les distances sont mesurées.")
public record Location(
        @Schema(description = "Code INSEE", example = "69123")
        String commune,

        String name,
        @Schema(description = "Code", example = "69") String department,
        String departmentName,

        @Schema(description = "Rayon strict, en kilomètres") int radiusKm,

        double lat,
        double lon) {

    /// Tells what was searched around; nothing when it was no commune.
    public static @Nullable Location of(@Nullable Around around) {
        if (around == null) {
            return null;
        }
        var commune = around.commune();
        return new Location(
                commune.code(),
                commune.name(),
                commune.department(),
                commune.departmentName(),
                around.radiusKm(),
                commune.latitude(),
                commune.longitude());
    }
}
