package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.metier.Metier.Link;
import fr.prendresoin.catalog.metier.Metier.Rome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What there is to say of a métier without a fiche, and that there is none yet.
@Schema(description = "La page courte d’un métier qui n’a pas encore de fiche : ce qui est sûr, et rien d’autre.")
record ShortPage(
        @Schema(description = "Identifiant", example = "cadre-de-sante")
        String slug,

        @Schema(description = "Faux : ce métier n’a pas encore de fiche ici")
        boolean described,

        @Schema(example = "Cadre de santé") String label,
        @Schema(description = "Famille", example = "sante") String family,

        @Schema(description = "Codes ROME, le principal en tête ; vide si aucun ne lui correspond exactement")
        List<Rome> romes,

        @Schema(description = "Métiers qui y mènent en évoluant")
        List<Link> evolutionOf,

        @Schema(description = "Métiers proches") List<Link> bridgeOf,

        @Schema(description = "Ce que cette page est") String note)
        implements MetierPage {

    private static final String NOTE =
            "Ce métier n’a pas encore de fiche complète. Cette page dit seulement d’où l’on peut y venir.";

    static ShortPage of(RelatedMetier metier, FicheReferences references, List<Link> evolutionOf, List<Link> bridgeOf) {
        return new ShortPage(
                metier.slug(),
                false,
                metier.label(),
                metier.family(),
                references.romes(metier.romes()),
                evolutionOf,
                bridgeOf,
                NOTE);
    }
}
