package fr.prendresoin.catalog.funding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// One of the four questions of « Qui peut payer ? ».
@Schema(description = "Une question et ses réponses possibles.")
public record Question(
        @Schema(description = "Nom du paramètre", example = "status")
        String name,

        @Schema(example = "Quelle est votre situation ?") String text,

        @Schema(description = "Pourquoi cette question est posée")
        String why,

        List<Choice> choices) {

    List<String> values() {
        return choices.stream().map(Choice::value).toList();
    }

    @Schema(description = "Une réponse possible.")
    record Choice(
            @Schema(description = "Valeur du paramètre", example = "jobseeker")
            String value,

            @Schema(example = "Je cherche un emploi") String text,

            @Schema(description = "La même, telle qu’une explication la reprend", example = "vous cherchez un emploi")
            String because) {}
}
