package fr.prendresoin.search.suggest;

import fr.prendresoin.search.understanding.Ending;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un métier clé.")
record SuggestedMetier(
        @Schema(description = "Identifiant", example = "aide-soignant")
        String slug,

        String label,

        @Schema(description = "Sigle", example = "AS") @Nullable String acronym,

        @Schema(description = "Famille principale", example = "sante")
        String family,

        @Schema(description = "Ce qui est tapé, complété par le nom le plus proche", example = "Aide-soignante")
        String text) {

    static SuggestedMetier of(MetierNames.Named named, Ending typed) {
        var metier = named.metier();
        return new SuggestedMetier(
                metier.slug(), metier.label(), metier.acronym(), metier.family(), typed.completedBy(named.name()));
    }
}
