package fr.prendresoin.search.everything;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A métier in a list of results.
@Schema(description = "Un métier, en bref.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MetierCard(
        @Schema(description = "Identifiant", example = "aide-soignant")
        String slug,

        String label,
        @Nullable String acronym,
        String family,
        List<String> families,
        String summary,

        @Schema(description = "Le métier se fait sans diplôme ; absent si cela ne se sait pas") @Nullable Boolean accessibleWithoutDiploma) {

    static final List<String> FIELDS = List.of(
            "metier.slug",
            "metier.label",
            "metier.acronym",
            "metier.family",
            "metier.families",
            "metier.summary",
            "metier.accessibleWithoutDiploma");
}
