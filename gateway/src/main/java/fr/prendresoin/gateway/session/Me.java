package fr.prendresoin.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Qui demande, autant que la plateforme le sait.")
record Me(
        @Schema(description = "Faux pour qui n’est pas connecté : le reste manque alors")
        boolean authenticated,

        @Schema(description = "L’identifiant du compte", example = "editrice") @Nullable String id,

        @Schema(description = "Le nom, s’il s’agit d’une personne", example = "Claire Martin") @Nullable String name,

        @Schema(description = "Les rôles : AGENCY, PARTNER, EDITOR, ADMIN, OPERATOR")
        List<String> roles,

        @Schema(description = "L’organisation pour laquelle ce compte agit", example = "agence-rhone") @Nullable String organisation,

        @Schema(
                description = "Le territoire auquel ses droits se limitent, région ou département",
                example = "department:69")
        @Nullable String territory,

        @Schema(description = "À envoyer dans l’en-tête X-CSRF-Token avec chaque modification de cette session")
        @Nullable String csrfToken,

        @Schema(description = "La fin de la session si rien d’autre n’est demandé") @Nullable Instant until) {

    static final Me NOBODY = new Me(false, null, null, List.of(), null, null, null, null);
}
