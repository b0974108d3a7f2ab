package fr.prendresoin.catalog.funding;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A route in brief.
@Schema(description = "Un financement, en bref.")
public record FundingSummary(
        @Schema(description = "Identifiant", example = "cpf")
        String slug,

        @Schema(example = "Compte personnel de formation") String title,

        @Schema(description = "Sigle", example = "CPF") @Nullable String acronym,

        @Schema(
                description = "Nature du dispositif",
                allowableValues = {
                    "financing",
                    "before-hiring",
                    "on-the-job",
                    "work-study",
                    "certification",
                    "initial",
                    "engagement",
                    "discovery",
                    "hiring"
                })
        String category,

        @Schema(description = "Ce que c’est") String what) {

    static FundingSummary of(Funding funding) {
        return new FundingSummary(
                funding.slug(), funding.title(), funding.acronym(), funding.category(), funding.what());
    }
}
