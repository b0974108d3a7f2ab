package fr.prendresoin.offers.moderation;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/// How the body reads that [ReportReader] takes in.
@Schema(
        name = "Report",
        description = "Un signalement. Rien de personnel n’est demandé : n’écrivez ni nom, ni numéro, ni adresse.",
        additionalProperties = AdditionalPropertiesValue.FALSE)
record DescribedReport(
        @Schema(
                description = "filled : déjà pourvue, ou le lien ne mène nulle part ; misleading : trompeuse ;"
                        + " discriminatory : discriminatoire ; asks-for-money : demande de l’argent ;"
                        + " wrong-place-or-metier : lieu ou métier faux ; other : autre motif",
                allowableValues = {
                    "filled",
                    "misleading",
                    "discriminatory",
                    "asks-for-money",
                    "wrong-place-or-metier",
                    "other"
                },
                requiredMode = RequiredMode.REQUIRED)
        String reason,

        @Schema(description = "Ce qu’il faut savoir de plus", maxLength = ReportReader.LONGEST) @Nullable String comment) {}
