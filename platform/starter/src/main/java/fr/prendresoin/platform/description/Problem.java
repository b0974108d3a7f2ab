package fr.prendresoin.platform.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a problem reads. What is sent is Spring's own, which does not say so much of itself.
@Schema(description = "Un refus ou une erreur, au format RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        @Schema(
                description = "La sorte de problème, pour les programmes : ne change pas",
                example = "https://prendresoin.fr/problemes/requete-invalide")
        String type,

        @Schema(description = "La sorte de problème, pour les personnes", example = "Requête invalide")
        String title,

        @Schema(description = "Le code HTTP", example = "400")
        int status,

        @Schema(description = "Ce qui ne va pas, en une phrase", example = "« radius » doit être un nombre entier.")
        String detail,

        @Schema(description = "L’adresse demandée", example = "/api/offers") @Nullable String instance,

        @Schema(description = "Ce qu’il faut corriger, champ par champ, quand la requête est invalide") @Nullable List<FieldError> errors,

        @Schema(description = "L’identifiant de la requête, à citer quand la passerelle elle-même refuse") @Nullable String requestId) {

    @Schema(description = "Ce qu’il faut corriger dans un champ.")
    record FieldError(
            @Schema(description = "Le paramètre, ou le champ du corps", example = "radius")
            String field,

            @Schema(description = "La règle enfreinte, pour les programmes", example = "type")
            String rule,

            @Schema(
                    description = "Ce qui est accepté, en une phrase",
                    example = "« radius » doit être un nombre entier.")
            String message) {}
}
