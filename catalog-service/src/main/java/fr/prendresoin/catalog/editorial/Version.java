package fr.prendresoin.catalog.editorial;

import fr.prendresoin.catalog.edition.History;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version that was in force.
@Schema(description = "Une version qui a été publiée, par une édition ou par des personnes.")
public record Version(
        long version,
        @Schema(description = "Quand elle a été publiée") Instant at,

        @Schema(description = "Vrai si l’édition a retiré le document")
        boolean withdrawn,

        @Schema(description = "L’édition qui l’apporte", example = "2026-11") @Nullable String edition,

        @Schema(description = "Qui l’a écrite") @Nullable String author,
        @Schema(description = "Qui l’a relue") @Nullable String reviewer,
        @Schema(description = "Qui l’a publiée") @Nullable String publisher) {

    static Version of(History.Entry entry) {
        return new Version(
                entry.version(),
                entry.origin().at(),
                entry.withdrawn(),
                entry.origin().edition(),
                entry.origin().author(),
                entry.origin().reviewer(),
                entry.origin().publisher());
    }
}
