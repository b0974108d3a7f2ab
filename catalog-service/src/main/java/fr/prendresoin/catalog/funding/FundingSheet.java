package fr.prendresoin.catalog.funding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A route, explained.
@Schema(description = "Un financement ou un dispositif, expliqué.")
record FundingSheet(
        @Schema(description = "Identifiant", example = "cpf")
        String slug,

        @Schema(example = "Compte personnel de formation") String title,

        @Schema(description = "Sigle", example = "CPF") @Nullable String acronym,

        @Schema(description = "Nature du dispositif", example = "financing")
        String category,

        @Schema(description = "Ce que c’est") String what,
        @Schema(description = "Pour qui") String forWhom,
        @Schema(description = "Comment faire") String how,
        @Schema(description = "Durée") String duration,

        @Schema(description = "De quoi l’on vit pendant ce temps") @Nullable String income,

        @Schema(description = "Ce qu’il faut vérifier avant de s’y fier")
        List<String> toCheck,

        @Schema(
                description = "Confiance dans ce texte",
                allowableValues = {"high", "medium", "low"})
        String confidence) {

    static FundingSheet of(Funding funding) {
        return new FundingSheet(
                funding.slug(),
                funding.title(),
                funding.acronym(),
                funding.category(),
                funding.what(),
                funding.forWhom(),
                funding.how(),
                funding.duration(),
                funding.income(),
                funding.toCheck(),
                funding.confidence());
    }
}
