package fr.prendresoin.catalog.rome;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ROME code. What the perimeter says of it is absent outside the perimeter.
@Schema(description = "Un code du répertoire ROME et sa place sur la plateforme.")
public record RomeCode(
        @Schema(description = "Code", example = "J1501") String code,

        @Schema(description = "Libellé", example = "Aide-soignant / Aide-soignante")
        String label,

        @Schema(description = "Code parent, ou le code lui-même", example = "J1501")
        String parent,

        @Schema(description = "Vrai si le code relève du soin et de l’accompagnement")
        boolean inPerimeter,

        @Schema(description = "Vrai pour un métier au cœur du secteur, faux pour un métier voisin") @Nullable Boolean core,

        @Schema(description = "Groupe d’offres", example = "soin-sante") @Nullable String segment,

        @Schema(description = "Famille principale", example = "sante") @Nullable String family,

        @Schema(description = "Toutes les familles, la principale en tête") @Nullable List<String> families,

        @Schema(description = "Fiche métier correspondante", example = "aide-soignant") @Nullable String metier,

        @Schema(description = "Vrai si l’emploi est réglementé") @Nullable Boolean regulated,

        @Schema(description = "Noms employés dans les intitulés d’offres")
        List<String> appellations) {

    static RomeCode outside(String code, String label, String parent) {
        return new RomeCode(code, label, parent, false, null, null, null, null, null, null, List.of());
    }

    /// The event tells the whole state: readers need all of it.
    public Aggregate aggregate() {
        return Aggregate.published(Kind.ROME_CODE, code, this);
    }
}
